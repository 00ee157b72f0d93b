import type { Cell, Gap, Paragraph, Row, Table, TableSection } from '../../model/document.ts';
import { type Composer, fill, outOfRange, type Placed } from '../composer.ts';
import { cellPadding } from '../markdown/table.ts';
import { repeat } from '../repeat.ts';
import { points } from '../styles.ts';
import type { BlockNode, CellNode, RowNode, SectionNode, TableNode } from '../template.ts';

const noPadding = { x: 0, y: 0 } as const;

/** Fills a list of template blocks in, `width` pt wide. */
export type FillBlocks = (
  nodes: readonly BlockNode[],
  placed: Placed<unknown>,
  width: number,
) => readonly (Paragraph | Gap)[];

/** A table of the template, `width` pt wide. Ruled tables pad their cells, the others set text edge to edge. */
export function table(placed: Placed<TableNode>, composer: Composer, width: number, fillBlocks: FillBlocks): Table {
  const { node } = placed;
  const padding = node.rules === 'all' ? cellPadding : noPadding;
  const sections = node.sections.map((section, position) =>
    tableSection(
      { ...placed, node: section, pointer: `${placed.pointer}/sections/${position}` },
      composer,
      width,
      (nodes, cell, cellWidth) => fillBlocks(nodes, cell, cellWidth - 2 * padding.x),
    ),
  );
  return {
    kind: 'table',
    rules: node.rules,
    padding,
    caption: node.caption,
    sections,
    origin: { template: composer.templateRange(placed.pointer) },
  };
}

function tableSection(
  placed: Placed<SectionNode>,
  composer: Composer,
  width: number,
  fillBlocks: FillBlocks,
): TableSection {
  const columns = columnWidths(placed, composer, width);
  const build = (nodes: readonly RowNode[], list: string): readonly Row[] =>
    repeat(nodes, list, placed, composer).flatMap((row) => rows(row, composer, columns, fillBlocks));
  return {
    columns,
    header: build(placed.node.header ?? [], `${placed.pointer}/header`),
    rows: build(placed.node.rows, `${placed.pointer}/rows`),
  };
}

function rows(
  placed: Placed<RowNode>,
  composer: Composer,
  columns: readonly number[],
  fillBlocks: FillBlocks,
): readonly Row[] {
  const { node } = placed;
  if (node.of) {
    return repeat(node.of, `${placed.pointer}/of`, placed, composer).flatMap((row) =>
      rows(row, composer, columns, fillBlocks),
    );
  }
  return [{ split: node.split ?? true, cells: cells(placed, columns, fillBlocks) }];
}

function cells(placed: Placed<RowNode>, columns: readonly number[], fillBlocks: FillBlocks): readonly Cell[] {
  let column = 0;
  return (placed.node.cells ?? []).map((node, position) => {
    const span = node.span ?? 1;
    const width = columns.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    return cell({ ...placed, node, pointer: `${placed.pointer}/cells/${position}` }, span, width, fillBlocks);
  });
}

function cell(placed: Placed<CellNode>, span: number, width: number, fillBlocks: FillBlocks): Cell {
  return { span, vertical: placed.node.vertical ?? 'top', blocks: fillBlocks(placed.node.blocks, placed, width) };
}

function columnWidths(placed: Placed<SectionNode>, composer: Composer, width: number): readonly number[] {
  const texts = placed.node.columns.map(
    (column, position) => fill(composer, column, placed, `columns/${position}`).text,
  );
  const given = texts.map((text) => (text === 'rest' ? undefined : points(Number(text))));
  const taken = given.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const widths = given.map((each) => each ?? Math.round((width - taken) * 1000) / 1000);
  if (widths.every((each) => each > 0) && taken <= width + 0.5) return widths;
  outOfRange(composer, placed, 'columns', texts.join(', '));
  return widths.map(() => width / widths.length);
}
