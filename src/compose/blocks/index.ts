import type { Block, Gap, Group, Paragraph, Table } from '../../model/document.ts';
import type { Emblem } from '../../model/emblem.ts';
import { type Composer, fill, outOfRange, type Placed } from '../composer.ts';
import { repeat } from '../repeat.ts';
import type { BlockNode, GapNode, GroupNode } from '../template.ts';
import { body } from './body.ts';
import { date } from './date.ts';
import { masthead } from './masthead.ts';
import { paragraph } from './paragraph.ts';
import { table } from './table.ts';

/** Fills a list of template blocks in. `list` is its JSON pointer in the template, `width` the column's in pt. */
export function blocks(
  nodes: readonly BlockNode[],
  list: string,
  placed: Pick<Placed<unknown>, 'scope'>,
  composer: Composer,
  width: number,
  emblem?: Emblem,
): readonly Block[] {
  return repeat(nodes, list, placed, composer).flatMap((each) => block(each, composer, width, emblem));
}

function block(
  placed: Placed<BlockNode>,
  composer: Composer,
  width: number,
  emblem: Emblem | undefined,
): readonly Block[] {
  const { node } = placed;
  switch (node.block) {
    case 'paragraph':
      return present(paragraph({ ...placed, node }, composer));
    case 'date':
      return present(date({ ...placed, node }, composer));
    case 'body':
      return body({ ...placed, node }, composer, width);
    case 'masthead':
      return [masthead({ ...placed, node }, composer, emblem)];
    case 'table':
      return [
        table({ ...placed, node }, composer, width, (nodes, cell, cellWidth) =>
          inCell(nodes, cell, composer, cellWidth),
        ),
      ];
    case 'gap':
      return [gap({ ...placed, node }, composer)];
    case 'group':
      return present(group({ ...placed, node }, composer, width));
    case 'page-break':
      return [{ kind: 'page-break' }];
  }
}

function inCell(
  nodes: readonly BlockNode[],
  cell: Placed<unknown>,
  composer: Composer,
  width: number,
): readonly (Paragraph | Gap)[] {
  return blocks(nodes, `${cell.pointer}/blocks`, cell, composer, width).map((each) => {
    if (each.kind !== 'paragraph' && each.kind !== 'gap')
      throw new Error(`a ${each.kind} cannot stand in a table's cell`);
    return each;
  });
}

/** More empty lines than a page has are a slip of the pen. */
const mostLines = 60;

function gap(placed: Placed<GapNode>, composer: Composer): Gap {
  const { text } = fill(composer, placed.node.lines, placed, 'lines');
  const lines = Number(text);
  if (lines >= 0 && lines <= mostLines) return { kind: 'gap', lines };
  outOfRange(composer, placed, 'lines', text);
  return { kind: 'gap', lines: 0 };
}

function group(placed: Placed<GroupNode>, composer: Composer, width: number): Group | undefined {
  const { node } = placed;
  const held = blocks(node.blocks, `${placed.pointer}/blocks`, placed, composer, width).map(holdable);
  if (held.length === 0) return undefined;
  return { kind: 'group', place: node.place ?? 'flow', linesBefore: node.lines_before ?? 0, blocks: held };
}

function holdable(block: Block): Paragraph | Gap | Table {
  if (block.kind !== 'paragraph' && block.kind !== 'gap' && block.kind !== 'table')
    throw new Error(`a ${block.kind} cannot stand in a group`);
  return block;
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
