/** The reference document. */
export interface ReferenceProblems {
  'reference-missing': { path: string };
  'reference-unusable': { reason: ReferenceFault };
  'reference-style-missing': { id: string; label: string };
  'reference-page-unusable': Record<never, never>;
}

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
