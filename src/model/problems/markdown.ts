/** Bodies, which are Markdown. */
export interface MarkdownProblems {
  'sublist-not-indented': { written: string; before: string };
  'list-marker-space': { marker: string };
  'list-marker-unknown': { marker: string };
  'bold-not-applied': Record<never, never>;
  'text-folded': { key: string };
  'markdown-not-allowed': { what: MarkdownKind };
  /** Lines that are not blank, or characters that Markdown may take for its own. */
  'markdown-too-much': { what: 'lines' | 'marks'; limit: number; count: number };
}

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
