import { check } from './check/index.ts';
import { composeSpecimen } from './compose/index.ts';
import type { FaceReport } from './layout/faces/describe.ts';
import type { LaidOut } from './model/page.ts';
import type { Submission } from './model/submission.ts';
import type { Format, Packet, PacketFile } from './packet/packet.ts';
import type { Told } from './prepare.ts';
import { read } from './read/index.ts';
import type { PdfStandard } from './render/pdf/standard.ts';
import { parseDate } from './thai/dates.ts';
import { bangkokMidnight } from './thai/instant.ts';
import { docxPagesOf, fontsFolder, type Typeset, type TypesetOptions, typeset } from './typeset.ts';
import type { World } from './world/world.ts';

export interface BuildOptions extends TypesetOptions {
  readonly pdfStandard: PdfStandard;
}

/** The whole way from an input to a packet in memory: six files and the manifest. Nothing is written. */
export async function build(input: string, options: BuildOptions, world: World): Promise<Told<Packet>> {
  const { value, ...told } = await typeset(input, options, world);
  return value ? { ...told, value: await packetOf(input, value, options, world) } : told;
}

/** The files of a packet on its pages, and the manifest that lists them. */
async function packetOf(input: string, set: Typeset, options: BuildOptions, world: World): Promise<Packet> {
  const { prepared, faces, laidOut, word } = set;
  const { bytes, submission, used } = prepared;
  const files: PacketFile[] = [];
  for (const each of laidOut) {
    for (const format of options.formats) files.push(await fileOf(set, each, format, options, world));
  }
  const office = word.reference ? [word.reference] : [];
  const inputs = [{ name: input, bytes }, ...used.inputs, ...faces.inputs, ...office];
  const { manifestFile } = await import('./packet/manifest.ts');
  const manifest = manifestFile(
    { draft: options.draft, docxPages: docxPagesOf(options), inputs, templates: used.templates, faces: faces.used() },
    files,
    world,
  );
  const { letter, memo, checklist } = submission;
  const classified = [letter, memo, checklist].some(({ facts: { secrecy } }) => secrecy !== undefined);
  return { files: [...files, manifest], classified };
}

/** One paper of a packet on its pages as a file, the same that `build` puts into the packet. */
export async function fileOf(
  { prepared, word }: Pick<Typeset, 'prepared' | 'word'>,
  laidOut: LaidOut,
  format: Format,
  options: Pick<BuildOptions, 'pdfStandard' | 'docxPages'>,
  world: World,
): Promise<PacketFile> {
  return renderers[format](laidOut, options, stamp(prepared.submission, world), world, word);
}

type Renderer = (
  laidOut: LaidOut,
  options: Pick<BuildOptions, 'pdfStandard' | 'docxPages'>,
  date: Date,
  world: World,
  word: Typeset['word'],
) => Promise<PacketFile>;

const renderers: Readonly<Record<Format, Renderer>> = {
  pdf: async (laidOut, { pdfStandard }, date) => {
    const { renderPdf } = await import('./render/pdf/render.ts');
    return {
      name: `${laidOut.document.name}.pdf`,
      bytes: await renderPdf(laidOut, { date, standard: pdfStandard }),
      pages: laidOut.pages.length,
    };
  },
  docx: async (laidOut, { docxPages }, date, world, word) => {
    const { renderDocx } = await import('./render/docx/render-docx.ts');
    return {
      name: `${laidOut.document.name}.docx`,
      bytes: await renderDocx(laidOut.document, {
        date,
        readBuiltin: world.readBuiltin,
        ...word,
        pageCount: laidOut.pages.length,
        ...(docxPages === 'fixed' && { pagination: laidOut }),
      }),
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

/**
 * The faces that an input would be set in, in every variant; without an input those of the folder of `options`, else cabsub's.
 * Of the input only what is wrong with it as such is told.
 */
export async function fontsInUse(
  input: string | undefined,
  options: Pick<BuildOptions, 'fonts'>,
  world: World,
): Promise<Told<readonly FaceReport[]>> {
  const { describeFaces } = await import('./layout/faces/describe.ts');
  if (input === undefined) return describeFaces(fontsFolder(undefined, options), world);
  const parsed = read(input, world);
  const sources = parsed.source ? [parsed.source] : [];
  if (!parsed.value) return { diagnostics: parsed.diagnostics, sources };
  const checked = check(parsed.value, { draft: true }, world);
  if (!checked.value) return { diagnostics: [...parsed.diagnostics, ...checked.diagnostics], sources };
  const described = await describeFaces(fontsFolder(checked.value, options), world);
  return { ...described, sources: [...sources, ...described.sources] };
}

/** The file that `reference-doc` writes: `output` is its path, beside which templates may lie, `templates` the folder of the office's own. */
export async function buildReferenceDoc(
  output: string,
  templates: string | undefined,
  world: World,
): Promise<Told<Uint8Array>> {
  const { value: paper, ...told } = await composeSpecimen({ input: output, folder: templates }, world);
  if (!paper) return told;
  const { renderDocx } = await import('./render/docx/render-docx.ts');
  const date = new Date((world.sourceDateEpoch ?? 0) * 1000);
  return { ...told, value: await renderDocx(paper, { date, readBuiltin: world.readBuiltin }) };
}
