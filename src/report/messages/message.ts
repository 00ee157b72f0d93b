import type { Code, DiagnosticParams } from '../../model/diagnostic.ts';

/** What is told of one problem, each a sentence or two without line breaks. */
export interface Message {
  /** What is wrong, with the value in question quoted. */
  readonly what: string;
  /** What would go wrong, or why it is not allowed, where that is not plain. */
  readonly why?: string;
  /** What to do; left out where the sentence before says it with the right value. */
  readonly fix?: string;
}

/** A message for every code. */
export type Catalogue = { readonly [C in Code]: (params: DiagnosticParams[C]) => Message };
