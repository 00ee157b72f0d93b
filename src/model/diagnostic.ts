import type { Variant } from './variant.ts';

/**
 * A stretch of one file, in UTF-16 code units of its decoded text (a byte-order mark is not
 * counted); `end` is exclusive.
 */
export interface SourceRange {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Where a problem is: a stretch of a file, a file as a whole, or the command line. */
export type Place =
  | ({ readonly kind: 'range' } & SourceRange)
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'command' };

/**
 * Every problem cabsub can tell, with what its sentence needs to know. The keys are the closed
 * union of codes; the sentences themselves stand in report/messages, in Thai and in English.
 */
export interface DiagnosticParams {
  // Files
  'input-missing': { path: string };
  'input-is-folder': { path: string };
  'input-unreadable': { path: string };
  'input-too-large': { limitMiB: number };
  'input-not-utf8': { guess: 'utf-16' | 'windows-874' | 'unknown' };
  'input-empty': Record<never, never>;
  'named-file-missing': { name: string };
  'named-file-outside': { name: string };
  'named-file-is-folder': { name: string };
  'named-file-unreadable': { name: string };
  // YAML
  'yaml-syntax': { detail: YamlFault };
  'yaml-several-documents': Record<never, never>;
  'yaml-too-deep': { limit: number };
  'yaml-too-many-parts': { limit: number };
  'yaml-alias': { name: string };
  'yaml-merge-key': Record<never, never>;
  'yaml-tag': { tag: string };
  'yaml-duplicate-key': { key: string };
  'yaml-forbidden-key': { key: string };
  'yaml-key-not-text': Record<never, never>;
  'forbidden-character': { codePoint: string };
  // Schema
  'unknown-key': { key: string; suggestion?: string };
  /** `belongs` is the dotted path of the map that takes the key, empty for the top of the file. */
  'misplaced-key': { key: string; belongs: string };
  'missing-key': { key: string; of: string };
  'wrong-type': { expected: ValueKind; found: ValueKind };
  'not-in-list': { value: string; allowed: readonly string[]; suggestion?: string };
  'text-empty': Record<never, never>;
  'text-too-long': { limit: number; length: number };
  'list-too-long': { limit: number; length: number };
  'list-too-short': { limit: number; length: number };
  'bad-pattern': { value: string; example: string };
  'number-out-of-range': { value: string; least?: number; most?: number };
  'number-in-thai-digits': { value: string; arabic: string };
  'document-needs': { key: string; document: DocumentName };
  // Facts
  'date-not-understood': { value: string };
  'date-impossible': { value: string };
  'date-year-refused': { value: string; year: number };
  'date-incomplete': { value: string };
  'dates-reversed': { from: string; to: string };
  'number-not-issued': { value: string };
  'number-malformed': { value: string };
  'addressee-royal': { addressee: string };
  'opinion-needs-note': { opinion: 'disagree' | 'none' };
  'subject-differs': { subject: string; document: DocumentName };
  'list-numbers-out-of-order': { written: string; printed: string };
  'sublist-not-indented': { written: string; before: string };
  'list-marker-space': { marker: string };
  'list-marker-unknown': { marker: string };
  'bold-not-applied': Record<never, never>;
  'text-folded': { key: string };
  'markdown-not-allowed': { what: MarkdownKind };
  // Emblem and faces
  'emblem-not-image': { name: string };
  'emblem-svg-unsupported': { feature: string };
  /** A picture `height` pixels high where 300 dpi take `least`. */
  'emblem-coarse': { height: number; least: number };
  'fonts-folder': { path: string; reason: FolderFault };
  'fonts-no-regular': { path: string; families: readonly string[] };
  'fonts-several-families': { path: string; families: readonly string[] };
  'font-unusable': { name: string; reason: FontFault };
  'font-lacks-thai': { name: string; characters: readonly string[] };
  'font-variant-missing': { family: string; variant: Variant; standIn: Variant };
  'font-twice': { family: string; variant: Variant; used: string; other: string };
  'font-scale-measured': { family: string; scale: number };
  'font-not-embedded': { family: string; reason: EmbeddingFault };
  'font-preview-only': { family: string; variant: Variant };
  'no-glyph': { character: string; codePoint: string };
  // Words
  'word-unusable': { word: string; why: WordFault };
  // Templates
  'template-expression': { detail: string };
  'template-unknown-variable': { name: string };
  'template-unknown-style': { name: string };
  'template-out-of-range': { key: string; value: string };
  'templates-missing': { path: string };
  // Reference document
  'reference-missing': { path: string };
  'reference-unusable': { reason: ReferenceFault };
  'reference-style-missing': { id: string; label: string };
  'reference-page-unusable': Record<never, never>;
  // Writing
  'output-unwritable': { path: string; reason: string };
  'output-shared': { path: string; other: string };
  'output-changed': { path: string; files: readonly string[] };
  'file-exists': { path: string };
  'file-unwritable': { path: string; reason: string };
}

/** What can be wrong with the writing of a YAML file, each with a sentence of its own. */
export type YamlFault =
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'unopened-bracket'
  | 'tab-indent'
  | 'indent'
  | 'block-not-indented'
  | 'block-header'
  | 'missing-colon'
  | 'colon-space'
  | 'colon-in-value'
  | 'dash-space'
  | 'dash-after-colon'
  | 'dash-in-text'
  | 'list-in-map'
  | 'missing-comma'
  | 'extra-comma'
  | 'bad-start'
  | 'bad-escape'
  | 'key-too-long'
  | 'text-after-quote'
  | 'text-after-value'
  | 'comment-space'
  | 'comment-cuts-text'
  | 'directive'
  | 'document-start'
  | 'other';

/** The kinds of value that a problem's sentence can name. */
export type ValueKind = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'map' | 'nothing' | 'text-or-list';

/** Why a folder of fonts cannot be used; `empty` is one without a font file. */
export type FolderFault = 'missing' | 'not-a-folder' | 'unreadable' | 'outside' | 'empty';

/** Why a font file cannot be used; `no-thai` is a sound font without Thai letters. */
export type FontFault =
  | 'not-a-font'
  | 'web-font'
  | 'collection'
  | 'not-truetype'
  | 'truncated'
  | 'damaged'
  | 'nameless'
  | 'unreadable'
  | 'too-large'
  | 'embedding-forbidden'
  | 'no-thai';

/** Why Word files do not hold the fonts asked for: drawn at another size than it names, or not named by the reference document. */
export type EmbeddingFault = 'scaled' | 'not-named';

/** What is wrong with a word for line breaking: `bad-start` and `bad-end` are characters that no line begins or ends with. */
export type WordFault = 'no-letter' | 'too-long' | 'bad-start' | 'bad-end' | 'bad-bar';

/** Why a reference document cannot be used. `old-word` is a file of Word 97 to 2003, `no-styles` a DOCX without its list of styles. */
export type ReferenceFault =
  | 'folder'
  | 'unreadable'
  | 'too-large'
  | 'not-docx'
  | 'old-word'
  | 'encrypted'
  | 'damaged'
  | 'no-styles';

/** The kinds of Markdown that an official body does not allow. */
export type MarkdownKind =
  | 'html'
  | 'image'
  | 'code'
  | 'heading'
  | 'link'
  | 'quote'
  | 'rule'
  | 'emphasis'
  | 'definition'
  | 'list-too-deep'
  | 'empty-item'
  | 'table-here'
  | 'other';

/** The three papers of a packet, by their file names. */
export type DocumentName = 'cover-letter' | 'information-memo' | 'checklist';

export type Code = keyof DiagnosticParams;
export type Severity = 'error' | 'warning' | 'info';

/** An exact edit that mends the problem: put `text` in place of `range`. */
export interface Fix {
  readonly range: SourceRange;
  readonly text: string;
}

/** One problem. It carries no prose: the catalogue writes the sentence from code and params. */
export type Diagnostic = {
  [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly at: Place;
    readonly params: DiagnosticParams[C];
    readonly related?: readonly Place[];
    readonly fix?: Fix;
  };
}[Code];

/** What every stage returns: a value if there is one, and the problems met on the way. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}
