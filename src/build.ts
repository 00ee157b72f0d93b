import { check } from './check/index.ts';
import { type Composed, compose, composeSpecimen } from './compose/index.ts';
import type { FaceReport } from './layout/faces/describe.ts';
import type { Faces, FontsFolder } from './layout/faces/index.ts';
import type { Diagnostic, DocumentName, Outcome } from './model/diagnostic.ts';
import type { Document } from './model/document.ts';
import type { LaidOut } from './model/page.ts';
import type { Source } from './model/source.ts';
import type { Submission } from './model/submission.ts';
import type { Variant } from './model/variant.ts';
import type { Format, Packet, PacketFile } from './packet/packet.ts';
import { read } from './read/index.ts';
import { type DocxPages, defaultDocxPages } from './render/docx/page-mode.ts';
import type { WordSetting } from './render/docx/setting.ts';
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
  /** How the pages of the Word files come about; `fixed` ones are the PDF's, which then begin between blocks. */
  readonly docxPages?: DocxPages | undefined;
  /** Whether the Word files hold the fonts they are set in. */
  readonly embedFonts?: boolean | undefined;
  /** The office's own Word file, whose styles and page the Word files take. */
  readonly referenceDoc?: string | undefined;
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
  const { submission, documents } = prepared.value;
  const { diagnostics, sources } = await glyphProblems(documents, fontsFolder(submission, options), world);
  const told = {
    diagnostics: [...prepared.diagnostics, ...diagnostics],
    sources: [...prepared.sources, ...sources],
  };
  return hasError(diagnostics) ? told : { ...prepared, ...told };
}

/** The whole way from an input to a packet in memory: six files and the manifest. Nothing is written. */
export async function build(input: string, options: BuildOptions, world: World): Promise<Told<Packet>> {
  const prepared = await prepare(input, options, world);
  if (!prepared.value) return { diagnostics: prepared.diagnostics, sources: prepared.sources };
  const { submission, documents, used } = prepared.value;

  const { facesFor, layOut, variantsOf } = await import('./layout/index.ts');
  const faces = await facesFor(fontsFolder(submission, options), variantsOf(documents), world);
  const sources = [...prepared.sources, ...faces.sources];
  if (!faces.value) return { diagnostics: [...prepared.diagnostics, ...faces.diagnostics], sources };
  // Also where only DOCX is asked for: a character that no face has is an error in both.
  const docxPages = options.docxPages ?? defaultDocxPages;
  const breaks = docxPages === 'fixed' ? 'between-blocks' : 'anywhere';
  const laidOut = layOut(documents, faces.value.shaper, { pitch: faces.value.pitch, breaks });
  const word = await wordSettingOf(documents, faces.value, options, world);
  const diagnostics = [...prepared.diagnostics, ...faces.diagnostics, ...laidOut.diagnostics, ...word.diagnostics];
  if (!laidOut.value || !word.value) return { diagnostics, sources };

  const date = stamp(submission, world);
  const files = await renderAll(laidOut.value, options, date, world, word.value);
  const { reference } = word.value;
  const office = reference ? [reference] : [];
  const inputs = [{ name: input, bytes: prepared.value.bytes }, ...used.inputs, ...faces.value.inputs, ...office];
  const { manifestFile } = await import('./packet/manifest.ts');
  const manifest = manifestFile(
    { draft: options.draft, docxPages, inputs, templates: used.templates, faces: faces.value.used() },
    files,
    world,
  );
  return { value: { files: [...files, manifest] }, diagnostics, sources };
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

/** The folder of the office's own fonts: that of `--fonts`, else the one that the input names. */
function fontsFolder(
  submission: Submission | undefined,
  { fonts: folder }: Pick<BuildOptions, 'fonts'>,
): FontsFolder | undefined {
  if (folder !== undefined) return { kind: 'option', path: folder };
  if (!submission?.fonts) return undefined;
  const { file, fonts } = submission;
  return { kind: 'input', input: file, path: fonts.name, at: fonts.at };
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

/** What the Word files share, where any are made. */
async function wordSettingOf(
  documents: readonly Document[],
  { face }: Faces,
  { referenceDoc, formats, embedFonts }: BuildOptions,
  world: World,
): Promise<Outcome<Partial<WordSetting>>> {
  const [document] = documents;
  if (!document || !formats.includes('docx')) return { value: {}, diagnostics: [] };
  const { variantsOf } = await import('./layout/index.ts');
  const { wordSetting } = await import('./render/docx/setting.ts');
  const embed = embedFonts ? variantsOf(documents) : new Set<Variant>();
  return wordSetting({ styles: document.styles, referenceDoc, face, embed }, world);
}

async function renderAll(
  laidOut: readonly LaidOut[],
  options: BuildOptions,
  date: Date,
  world: World,
  word: Partial<WordSetting>,
): Promise<readonly PacketFile[]> {
  const files: PacketFile[] = [];
  for (const each of laidOut) {
    for (const format of options.formats) files.push(await renderers[format](each, options, date, world, word));
  }
  return files;
}

type Renderer = (
  laidOut: LaidOut,
  options: BuildOptions,
  date: Date,
  world: World,
  word: Partial<WordSetting>,
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

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
