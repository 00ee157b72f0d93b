import { check } from './check/index.ts';
import type { PacketFacts } from './check/packet-facts.ts';
import type { Rule } from './check/rules/rule.ts';
import { pageBreaches } from './check/rules/run.ts';
import { composeSpecimen } from './compose/index.ts';
import type { FaceReport } from './layout/faces/describe.ts';
import type { Faces, FontsFolder } from './layout/faces/index.ts';
import type { Outcome } from './model/diagnostic.ts';
import type { Document } from './model/document.ts';
import type { LaidOut } from './model/page.ts';
import type { Submission } from './model/submission.ts';
import type { Variant } from './model/variant.ts';
import type { Format, Packet, PacketFile } from './packet/packet.ts';
import { hasError, type Preparation, type PrepareOptions, prepare, type Told } from './prepare.ts';
import { read } from './read/index.ts';
import { type DocxPages, defaultDocxPages } from './render/docx/page-mode.ts';
import type { WordSetting } from './render/docx/setting.ts';
import type { PdfStandard } from './render/pdf/standard.ts';
import { parseDate } from './thai/dates.ts';
import { bangkokMidnight } from './thai/instant.ts';
import type { World } from './world/world.ts';

export interface ExamineOptions extends PrepareOptions {
  /** The folder of the office's own fonts. */
  readonly fonts: string | undefined;
  /** Whether the papers are set on pages as well, for the rules that look at those. */
  readonly pages?: boolean;
  /** How the pages of the Word files come about; `fixed` ones are the PDF's, which then begin between blocks. */
  readonly docxPages?: DocxPages | undefined;
}

export interface BuildOptions extends Omit<ExamineOptions, 'pages'> {
  readonly formats: readonly Format[];
  readonly pdfStandard: PdfStandard;
  /** Whether the Word files hold the fonts they are set in. */
  readonly embedFonts?: boolean | undefined;
  /** The office's own Word file, whose styles and page the Word files take. */
  readonly referenceDoc?: string | undefined;
}

/**
 * Everything that `build` would tell of an input. Without `pages` it is not set on pages, and rules about pages do not look;
 * faces are opened only where a text holds a character out of the ordinary.
 */
export async function examine(
  input: string,
  options: ExamineOptions,
  world: World,
): Promise<Told<readonly Document[]>> {
  const prepared = await prepare(input, options, world);
  if (!prepared.value) return refused(prepared);
  const { facts, submission, documents } = prepared.value;
  const folder = fontsFolder(submission, options);
  const seen = options.pages
    ? await setOnPages(documents, facts, folder, options, world)
    : await glance(documents, folder, world);
  const diagnostics = prepared.judged(
    [...prepared.diagnostics, ...seen.diagnostics],
    ['text', 'facts', 'paper', ...seen.looked],
  );
  const told = { diagnostics, sources: [...prepared.sources, ...seen.sources] };
  return hasError(diagnostics) ? told : { ...told, value: documents };
}

/** The whole way from an input to a packet in memory: six files and the manifest. Nothing is written. */
export async function build(input: string, options: BuildOptions, world: World): Promise<Told<Packet>> {
  const prepared = await prepare(input, options, world);
  if (!prepared.value) return refused(prepared);
  const { bytes, facts, submission, documents, used } = prepared.value;
  // Also where only DOCX is asked for: a character that no face has is an error in both.
  const set = await setOnPages(documents, facts, fontsFolder(submission, options), options, world);
  const word = set.value ? await wordSettingOf(documents, set.value.faces, options, world) : { diagnostics: [] };
  const found = [...prepared.diagnostics, ...set.diagnostics, ...word.diagnostics];
  const diagnostics = prepared.judged(found, ['text', 'facts', 'paper', ...set.looked]);
  const told = { diagnostics, sources: [...prepared.sources, ...set.sources] };
  if (!set.value || !word.value || hasError(diagnostics)) return told;

  const { faces, laidOut } = set.value;
  const files = await renderAll(laidOut, options, stamp(submission, world), world, word.value);
  const { reference } = word.value;
  const office = reference ? [reference] : [];
  const inputs = [{ name: input, bytes }, ...used.inputs, ...faces.inputs, ...office];
  const { manifestFile } = await import('./packet/manifest.ts');
  const manifest = manifestFile(
    { draft: options.draft, docxPages: docxPagesOf(options), inputs, templates: used.templates, faces: faces.used() },
    files,
    world,
  );
  const { letter, memo, checklist } = submission;
  const classified = [letter, memo, checklist].some(({ facts: { secrecy } }) => secrecy !== undefined);
  return { ...told, value: { files: [...files, manifest], classified } };
}

/** What is told of an input that no papers can be made of. No rule has seen what its mistakes leave out. */
function refused({ diagnostics, sources, judged }: Preparation): Told<never> {
  return { diagnostics: judged(diagnostics, []), sources };
}

/** What was seen of documents, and the kinds of rule that had something to look at. */
interface Seen<T> extends Told<T> {
  readonly looked: readonly Rule['looksAt'][];
}

/** Only whether every character can be drawn. */
async function glance(
  documents: readonly Document[],
  folder: FontsFolder | undefined,
  world: World,
): Promise<Seen<never>> {
  const { glyphProblems } = await import('./layout/glyph-problems.ts');
  return { ...(await glyphProblems(documents, folder, world)), looked: [] };
}

async function setOnPages(
  documents: readonly Document[],
  facts: PacketFacts,
  folder: FontsFolder | undefined,
  options: Pick<ExamineOptions, 'docxPages'>,
  world: World,
): Promise<Seen<{ readonly faces: Faces; readonly laidOut: readonly LaidOut[] }>> {
  const { facesFor, layOut, variantsOf } = await import('./layout/index.ts');
  const { value: faces, diagnostics, sources } = await facesFor(folder, variantsOf(documents), world);
  if (!faces) return { diagnostics, sources, looked: [] };
  const breaks = docxPagesOf(options) === 'fixed' ? 'between-blocks' : 'anywhere';
  const laidOut = layOut(documents, faces.shaper, { pitch: faces.pitch, breaks });
  const set = { diagnostics: [...diagnostics, ...laidOut.diagnostics], sources };
  if (!laidOut.value) return { ...set, looked: [] };
  return {
    value: { faces, laidOut: laidOut.value },
    diagnostics: [...set.diagnostics, ...pageBreaches(laidOut.value, facts)],
    sources,
    looked: ['pages'],
  };
}

function docxPagesOf({ docxPages }: Pick<ExamineOptions, 'docxPages'>): DocxPages {
  return docxPages ?? defaultDocxPages;
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
