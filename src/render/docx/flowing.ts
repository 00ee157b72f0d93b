import type { Block } from '../../model/document.ts';
import type { CatchwordLine } from './catchword.ts';
import type { Keep } from './paragraph.ts';

/** What takes room in the text column, with what its place in the flow asks of it. */
export interface Flowing {
  readonly block: Exclude<Block, { readonly kind: 'group' | 'page-break' }> | CatchwordLine;
  readonly keep: Keep;
}
