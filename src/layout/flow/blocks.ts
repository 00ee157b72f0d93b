import type { Block, Document, Group } from '../../model/document.ts';
import { Outline, type StructureTree } from '../structure.ts';
import type { Setting } from '../text/setting.ts';
import { heldTogether } from './hold.ts';
import { mastheadUnit } from './masthead.ts';
import { Stack } from './stack.ts';
import { tableUnits } from './table.ts';
import type { Unit } from './unit.ts';

/** A document's blocks set as one endless column, their nodes added to the structure. */
export function documentUnits(document: Document, tree: StructureTree, setting: Setting): readonly Unit[] {
  const { page } = document;
  const stack = new Stack('page', page.width - page.left - page.right, new Outline(tree, 0), setting);
  for (const block of document.blocks) addBlock(block, document, stack);
  return stack.units;
}

function addBlock(block: Block, document: Document, stack: Stack): void {
  switch (block.kind) {
    case 'paragraph':
      stack.addParagraph(block);
      break;
    case 'gap':
      stack.addGap(block);
      break;
    case 'table':
      stack.addTable(tableUnits(block, stack.outline, stack.setting), block.rules === 'all');
      break;
    case 'masthead':
      stack.add([mastheadUnit(block, document.page, stack.outline, stack.setting)]);
      break;
    case 'group':
      addGroup(block, document, stack);
      break;
    case 'page-break':
      stack.add([{ kind: 'page-break', hold: 0, height: 0 }]);
      break;
  }
}

function addGroup(group: Group, document: Document, outer: Stack): void {
  const inner = new Stack('group', outer.width, outer.outline, outer.setting);
  for (const block of group.blocks) addBlock(block, document, inner);
  outer.holdLast(group.linesBefore);
  if (group.place === 'foot') outer.add([{ kind: 'fill', hold: 2, height: 0 }]);
  outer.add(heldTogether(inner.units));
}
