/** The writing of a YAML file. */
export interface YamlProblems {
  'yaml-syntax': { detail: YamlFault };
  'yaml-several-documents': Record<never, never>;
  'yaml-too-deep': { limit: number };
  'yaml-too-many-parts': { limit: number };
  'yaml-alias': { name: string };
  'yaml-merge-key': Record<never, never>;
  'yaml-tag': { tag: string };
  /** `empty` says that nothing stands behind this one of the two. */
  'yaml-duplicate-key': { key: string; empty: boolean };
  'yaml-forbidden-key': { key: string };
  'yaml-key-not-text': Record<never, never>;
  'forbidden-character': { codePoint: string };
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
