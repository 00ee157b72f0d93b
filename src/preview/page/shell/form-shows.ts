import { treeOf } from '../../../edit/index.ts';
import type { Stretch } from '../../contract.ts';
import { groups } from '../form/fields.ts';
import { pathAt, slotFor, slotsOf } from '../form/slots.ts';

/** Whether the form has a field for what stands in a stretch of a text; it has none in a text that cannot be read. */
export function formShows(text: string, stretch: Stretch): boolean {
  const tree = treeOf(text);
  return tree !== undefined && slotFor(slotsOf(groups, tree), pathAt(tree, stretch)) !== undefined;
}
