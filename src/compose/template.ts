/** The nodes of a template under the names that composing uses, beside the blocks they become. */
export type {
  Block as BlockNode,
  Body as BodyNode,
  Cell as CellNode,
  DateLine as DateNode,
  Each,
  Gap as GapNode,
  Group as GroupNode,
  Masthead as MastheadNode,
  PageBreak as PageBreakNode,
  Paragraph as ParagraphNode,
  Row as RowNode,
  Section as SectionNode,
  Table as TableNode,
  Template,
} from '../model/generated/template.ts';

import type { Each } from '../model/generated/template.ts';

/** What every node may say of itself: a Liquid condition, a repetition. */
export interface Conditional {
  readonly when?: string;
  readonly each?: Each;
}
