import { check } from './check/index.ts';
import { type Composed, compose } from './compose/index.ts';
import type { Diagnostic, DocumentName, Outcome } from './model/diagnostic.ts';
import type { LaidOut } from './model/page.ts';
import type { Source } from './model/source.ts';
import type { Submission } from './model/submission.ts';
import type { Format, Packet, PacketFile } from './packet/packet.ts';
import { read } from './read/index.ts';
import type { PdfStandard } from './render/pdf/standard.ts';
import { parseDate } from './thai/dates.ts';
import { bangkokMidnight } from './thai/instant.ts';
import type { World } from './world/world.ts';

export interface BuildOptions {
  readonly draft: boolean;
  readonly only: readonly DocumentName[];
  readonly formats: readonly Format[];
  /** The folder of the office's own templates. */
  readonly templates: string | undefined;
  /** The folder of the office's own fonts. */
  readonly fonts: string | undefined;
  /** The file of the office's own words for line breaking. */
  readonly words: string | undefined;
  readonly pdfStandard: PdfStandard;
}

/** An outcome with the texts that its diagnostics point into. */
export interface Told<T> extends Outcome<T> {
  readonly sources: readonly Source[];
}

/** Reads, checks and fills in: everything that can be said of an input before it is set on pages. */
export async function prepare(input: string, options: BuildOptions, world: World): Promise<Told<Prepared>> {
  const parsed = read(input, world);
  const sources = parsed.source ? [parsed.source] : [];
  if (!parsed.value) return { diagnostics: parsed.diagnostics, sources };
  const checked = check(parsed.value, { draft: options.draft }, world);
  const found = [...parsed.diagnostics, ...checked.diagnostics];
  if (!checked.value || hasError(found)) return { diagnostics: found, sources };
  const composed = await compose(checked.value, options, world);
  const diagnostics = [...found, ...composed.diagnostics];
  const told = { diagnostics, sources: [...sources, ...composed.sources] };
  return composed.value
    ? { ...told, value: { bytes: parsed.value.bytes, submission: checked.value, ...composed.value } }
    : told;
}

/** A checked submission and its documents, and the input's own bytes. */
export interface Prepared extends Composed {
  readonly bytes: Uint8Array;
  readonly submission: Submission;
}

/** Everything that `build` would refuse an input for, found without setting it on pages. */
export async function examine(input: string, options: BuildOptions, world: World): Promise<Told<Prepared>> {
  const prepared = await prepare(input, options, world);
  if (!prepared.value) return prepared;
  const { glyphProblems } = await import('./layout/glyph-problems.ts');
  const problems = await glyphProblems(prepared.value.documents, world);
  if (problems.length === 0) return prepared;
  return { diagnostics: [...prepared.diagnostics, ...problems], sources: prepared.sources };
}

/** The whole way from an input to a packet in memory: six files and the manifest. Nothing is written. */
export async function build(input: string, options: BuildOptions, world: World): Promise<Told<Packet>> {
  const prepared = await prepare(input, options, world);
  if (!prepared.value) return { diagnostics: prepared.diagnostics, sources: prepared.sources };
  const { submission, documents, used } = prepared.value;

  const { layOut, openBuiltinFaces } = await import('./layout/index.ts');
  const faces = await openBuiltinFaces(world);
  if (!faces.value) return { diagnostics: [...prepared.diagnostics, ...faces.diagnostics], sources: prepared.sources };
  // Also where only DOCX is asked for: a character that no face has is an error in both.
  const laidOut = layOut(documents, faces.value.shaper);
  const diagnostics = [...prepared.diagnostics, ...faces.diagnostics, ...laidOut.diagnostics];
  if (!laidOut.value) return { diagnostics, sources: prepared.sources };

  const date = stamp(submission, world);
  const files = await renderAll(laidOut.value, options, date, world);
  const inputs = [{ name: input, bytes: prepared.value.bytes }, ...used.inputs];
  const { manifestFile } = await import('./packet/manifest.ts');
  const manifest = manifestFile(
    { draft: options.draft, inputs, templates: used.templates, faces: faces.value.used() },
    files,
    world,
  );
  return { value: { files: [...files, manifest] }, diagnostics, sources: prepared.sources };
}

async function renderAll(
  laidOut: readonly LaidOut[],
  options: BuildOptions,
  date: Date,
  world: World,
): Promise<readonly PacketFile[]> {
  const files: PacketFile[] = [];
  for (const each of laidOut) {
    for (const format of options.formats) files.push(await renderers[format](each, options, date, world));
  }
  return files;
}

type Renderer = (laidOut: LaidOut, options: BuildOptions, date: Date, world: World) => Promise<PacketFile>;

const renderers: Readonly<Record<Format, Renderer>> = {
  pdf: async (laidOut, { pdfStandard }, date) => {
    const { renderPdf } = await import('./render/pdf/render.ts');
    return {
      name: `${laidOut.document.name}.pdf`,
      bytes: await renderPdf(laidOut, { date, standard: pdfStandard }),
      pages: laidOut.pages.length,
    };
  },
  docx: async ({ document }, _, date, world) => {
    const { renderDocx } = await import('./render/docx/render-docx.ts');
    return {
      name: `${document.name}.docx`,
      bytes: await renderDocx(document, { date, readBuiltin: world.readBuiltin }),
    };
  },
};

/**
 * The instant that the files name as their making: SOURCE_DATE_EPOCH, else the letter's date at
 * midnight in Bangkok; a draft without a day counts as the first of its month. No clock.
 */
function stamp(submission: Submission, world: World): Date {
  if (world.sourceDateEpoch !== undefined) return new Date(world.sourceDateEpoch * 1000);
  const { date } = submission.letter.facts;
  const parsed = parseDate(date);
  if (!parsed.ok) throw new Error(`the date ${date} was checked and cannot be read`);
  return bangkokMidnight(parsed.date);
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
