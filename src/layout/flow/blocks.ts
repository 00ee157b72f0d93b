import type { Block, Document, Group } from '../../model/document.ts';
import type { BlockPlace } from '../../model/page.ts';
import { Outline, type StructureTree } from '../structure.ts';
import { mastheadUnit } from './masthead.ts';
import type { FlowSetting } from './setting.ts';
import { type BlockBegin, Stack } from './stack.ts';
import { tableUnits } from './table.ts';
import type { Unit } from './unit.ts';

/** A document's blocks set as one endless column. */
export interface SetBlocks {
  readonly units: readonly Unit[];
  readonly begins: readonly BlockBegin[];
}

/** Sets a document's blocks under each other and adds their nodes to the structure. */
export function setBlocks(document: Document, tree: StructureTree, setting: FlowSetting): SetBlocks {
  const { page } = document;
  const stack = new Stack('page', page.width - page.left - page.right, new Outline(tree, 0), setting);
  addBlocks(document.blocks, (block) => ({ block, inner: 0 }), document, stack);
  return stack;
}

function addBlocks(
  blocks: readonly Block[],
  placeOf: (index: number) => BlockPlace,
  document: Document,
  stack: Stack,
): void {
  for (const [index, block] of blocks.entries()) {
    const place = placeOf(index);
    stack.begin(place);
    addBlock(block, blocks[index + 1], place, document, stack);
  }
}

function addBlock(block: Block, next: Block | undefined, place: BlockPlace, document: Document, stack: Stack): void {
  switch (block.kind) {
    case 'paragraph':
      stack.addParagraph(block, next);
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
      addGroup(block, place, document, stack);
      break;
    case 'page-break':
      stack.add([{ kind: 'page-break', hold: 0, height: 0 }]);
      break;
  }
}

function addGroup(group: Group, { block }: BlockPlace, document: Document, outer: Stack): void {
  const stack = new Stack('group', outer.width, outer.outline, outer.setting);
  addBlocks(group.blocks, (inner) => ({ block, inner }), document, stack);
  outer.holdLast(group.linesBefore);
  if (group.place === 'foot') outer.addFill();
  outer.addGroup(stack);
}
