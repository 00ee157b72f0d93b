import type { PacketFacts } from './check/packet-facts.ts';
import type { Rule } from './check/rules/rule.ts';
import { pageBreaches } from './check/rules/run.ts';
import type { Faces, FontsFolder } from './layout/faces/index.ts';
import type { Learnt } from './layout/learnt.ts';
import type { Outcome } from './model/diagnostic.ts';
import type { Document } from './model/document.ts';
import type { LaidOut } from './model/page.ts';
import type { Submission } from './model/submission.ts';
import type { Variant } from './model/variant.ts';
import type { Format } from './packet/packet.ts';
import { hasError, type Preparation, type Prepared, type PrepareOptions, prepare, type Told } from './prepare.ts';
import { type DocxPages, defaultDocxPages } from './render/docx/page-mode.ts';
import type { WordSetting } from './render/docx/setting.ts';
import type { World } from './world/world.ts';

export interface ExamineOptions extends PrepareOptions {
  /** The folder of the office's own fonts. */
  readonly fonts: string | undefined;
  /** Whether the papers are set on pages as well, for the rules that look at those. */
  readonly pages?: boolean;
  /** How the pages of the Word files come about; `fixed` ones are the PDF's, which then begin between blocks. */
  readonly docxPages?: DocxPages | undefined;
  /** What was learnt when pages were set before, by whoever sets them time and again. */
  readonly learnt?: Learnt | undefined;
}

export interface TypesetOptions extends Omit<ExamineOptions, 'pages'> {
  readonly formats: readonly Format[];
  /** Whether the Word files hold the fonts they are set in. */
  readonly embedFonts?: boolean | undefined;
  /** The office's own Word file, whose styles and page the Word files take. */
  readonly referenceDoc?: string | undefined;
}

/** A packet on its pages, from which its files are made. */
export interface Typeset {
  readonly prepared: Prepared;
  readonly faces: Faces;
  readonly laidOut: readonly LaidOut[];
  readonly word: Partial<WordSetting>;
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

/** The way from an input to pages, as far as anything can go wrong on it: from these, files can always be made. */
export async function typeset(input: string, options: TypesetOptions, world: World): Promise<Told<Typeset>> {
  const preparation = await prepare(input, options, world);
  if (!preparation.value) return refused(preparation);
  const { value: prepared, judged } = preparation;
  const { facts, submission, documents } = prepared;
  // Also where only DOCX is asked for: a character that no face has is an error in both.
  const set = await setOnPages(documents, facts, fontsFolder(submission, options), options, world);
  const word = set.value ? await wordSettingOf(documents, set.value.faces, options, world) : { diagnostics: [] };
  const found = [...preparation.diagnostics, ...set.diagnostics, ...word.diagnostics];
  const diagnostics = judged(found, ['text', 'facts', 'paper', ...set.looked]);
  const told = { diagnostics, sources: [...preparation.sources, ...set.sources] };
  if (!set.value || !word.value || hasError(diagnostics)) return told;
  return { ...told, value: { prepared, ...set.value, word: word.value } };
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
  options: Pick<ExamineOptions, 'docxPages' | 'learnt'>,
  world: World,
): Promise<Seen<{ readonly faces: Faces; readonly laidOut: readonly LaidOut[] }>> {
  const { facesFor, layOut, variantsOf } = await import('./layout/index.ts');
  const { openFont, breakerOf } = options.learnt ?? {};
  const { value: faces, diagnostics, sources } = await facesFor(folder, variantsOf(documents), world, openFont);
  if (!faces) return { diagnostics, sources, looked: [] };
  const breaks = docxPagesOf(options) === 'fixed' ? 'between-blocks' : 'anywhere';
  const laidOut = layOut(documents, faces.shaper, { pitch: faces.pitch, breaks, breakerOf });
  const set = { diagnostics: [...diagnostics, ...laidOut.diagnostics], sources };
  if (!laidOut.value) return { ...set, looked: [] };
  return {
    value: { faces, laidOut: laidOut.value },
    diagnostics: [...set.diagnostics, ...pageBreaches(laidOut.value, facts)],
    sources,
    looked: ['pages'],
  };
}

export function docxPagesOf({ docxPages }: Pick<ExamineOptions, 'docxPages'>): DocxPages {
  return docxPages ?? defaultDocxPages;
}

/** The folder of the office's own fonts: that of `--fonts`, else the one that the input names. */
export function fontsFolder(
  submission: Submission | undefined,
  { fonts: folder }: Pick<ExamineOptions, 'fonts'>,
): FontsFolder | undefined {
  if (folder !== undefined) return { kind: 'option', path: folder };
  if (!submission?.fonts) return undefined;
  const { file, fonts } = submission;
  return { kind: 'input', input: file, path: fonts.name, at: fonts.at };
}

/** What the Word files share, where any are made. */
async function wordSettingOf(
  documents: readonly Document[],
  { face }: Faces,
  { referenceDoc, formats, embedFonts }: TypesetOptions,
  world: World,
): Promise<Outcome<Partial<WordSetting>>> {
  const [document] = documents;
  if (!document || !formats.includes('docx')) return { value: {}, diagnostics: [] };
  const { variantsOf } = await import('./layout/index.ts');
  const { wordSetting } = await import('./render/docx/setting.ts');
  const embed = embedFonts ? variantsOf(documents) : new Set<Variant>();
  return wordSetting({ styles: document.styles, referenceDoc, face, embed }, world);
}
