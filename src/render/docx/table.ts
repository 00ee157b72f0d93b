import {
  BorderStyle,
  BuilderElement,
  type ITableBordersOptions,
  type ITableOptions,
  type Paragraph,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  VerticalAlignTable,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Cell, Row, Table, TableSection } from '../../model/document.ts';
import { gapParagraphs, type Keep, separator, wordParagraph } from './paragraph.ts';
import { tableDescription } from './table-description.ts';
import { twips, twipWidths } from './units.ts';

const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** Half a point, the thinnest rule of Word's own list; sizes are in eighths of a point. */
const thinRule = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** A table that tells screen readers what it holds, which `docx` has no option for. */
class DescribedTable extends WordTable {
  constructor(options: ITableOptions, caption: string, description: string) {
    super(options);
    const [properties] = this.root;
    if (!(properties instanceof TableProperties)) throw new Error('docx no longer begins a table with its properties');
    properties.addChildElement(valued('w:tblCaption', caption));
    properties.addChildElement(valued('w:tblDescription', description));
  }
}

function valued(name: string, value: string): BuilderElement {
  return new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } });
}

/**
 * One Word table for each section, since Word repeats only the leading rows of a table. A paragraph that takes
 * no room parts two sections, so that the rules of both fall together; on two pages each has its own.
 */
export function wordTables(table: Table, pitch: number, keep: Keep = {}): readonly (WordTable | Paragraph)[] {
  const sections = table.sections.filter(({ header, rows }) => header.length + rows.length > 0);
  return sections.flatMap((section, index) => {
    const last = index === sections.length - 1;
    const sectionTable = new DescribedTable(
      {
        ...frame(section, table),
        borders: borders(table.rules),
        rows: [
          ...section.header.map((row) => wordRow(row, section, { ...keep, keepNext: true }, pitch, true)),
          ...section.rows.map((row) => wordRow(row, section, keep, pitch, false)),
        ],
      },
      table.caption,
      tableDescription(section),
    );
    return last ? [sectionTable] : [sectionTable, separator(keep)];
  });
}

function frame(section: TableSection, { padding }: Table): Omit<ITableOptions, 'rows' | 'borders'> {
  const columns = twipWidths(section.columns);
  return {
    layout: TableLayoutType.FIXED,
    columnWidths: columns,
    width: { size: sum(columns), type: WidthType.DXA },
    indent: { size: 0, type: WidthType.DXA },
    margins: {
      marginUnitType: WidthType.DXA,
      left: twips(padding.x),
      right: twips(padding.x),
      top: twips(padding.y),
      bottom: twips(padding.y),
    },
  };
}

function borders(rules: Table['rules']): ITableBordersOptions {
  const rule = rules === 'all' ? thinRule : noRule;
  return {
    top: rule,
    bottom: rule,
    left: rule,
    right: rule,
    insideHorizontal: rule,
    insideVertical: rule,
  };
}

function wordRow(row: Row, section: TableSection, keep: Keep, pitch: number, tableHeader: boolean): TableRow {
  const widths = twipWidths(section.columns);
  let column = 0;
  const children = row.cells.map((cell) => {
    const width = sum(widths.slice(column, column + cell.span));
    column += cell.span;
    return wordCell(cell, width, keep, pitch);
  });
  return new TableRow({ children, ...(tableHeader && { tableHeader }), ...(!row.split && { cantSplit: true }) });
}

function wordCell(cell: Cell, width: number, keep: Keep, pitch: number): TableCell {
  const paragraphs = cell.blocks.flatMap((block) =>
    block.kind === 'gap' ? gapParagraphs(block, pitch, keep) : wordParagraph(block, keep, 'none'),
  );
  return new TableCell({
    children: paragraphs.length > 0 ? paragraphs : gapParagraphs({ kind: 'gap', lines: 1 }, pitch, keep),
    width: { size: width, type: WidthType.DXA },
    ...(cell.span > 1 && { columnSpan: cell.span }),
    ...(cell.vertical === 'middle' && { verticalAlign: VerticalAlignTable.CENTER }),
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
