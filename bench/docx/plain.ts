import {
  AlignmentType,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  Document as WordDocument,
} from 'docx';
import type { Block, Document, Inline, ParagraphStyle, Row, Paragraph as Text } from '../../src/model/document.ts';
import { scriptRuns } from '../../src/render/docx/script-runs.ts';

const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
  'thai-justify': AlignmentType.THAI_DISTRIBUTE,
} as const;
const twips = (pt: number): number => Math.round(pt * 20);

/**
 * A paper as the `docx` package writes it when it is told no more than the paper's paragraphs, runs, styles and tables, as in
 * its own examples: the same content, nothing done to the file behind it.
 */
export async function write({ title, styles, page, furniture, blocks }: Document): Promise<Uint8Array> {
  const number = furniture.pageNumber && [
    new Paragraph({
      style: furniture.pageNumber.style.id,
      children: [new TextRun({ children: [PageNumber.CURRENT] })],
    }),
  ];
  const file = new WordDocument({
    title,
    styles: { paragraphStyles: styles.map(style) },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(page.top),
              bottom: twips(page.bottom),
              left: twips(page.left),
              right: twips(page.right),
            },
          },
        },
        ...(number && { headers: { default: new Header({ children: number }) } }),
        children: blocks.flatMap(block),
      },
    ],
  });
  return Packer.toBuffer(file);
}

function style({ id, label, align, size, bold, indent, spaceBefore, spaceAfter }: ParagraphStyle) {
  return {
    id,
    name: label,
    run: { size: 2 * size, bold, font: 'TH SarabunPSK' },
    paragraph: {
      alignment: alignments[align],
      indent: { left: twips(indent.left), right: twips(indent.right), firstLine: twips(indent.first) },
      spacing: { before: twips(spaceBefore), after: twips(spaceAfter) },
    },
  };
}

function block(each: Block): (Paragraph | Table)[] {
  switch (each.kind) {
    case 'paragraph':
      return [paragraph(each)];
    case 'gap':
      return Array.from({ length: Math.ceil(each.lines) }, () => new Paragraph({}));
    case 'masthead':
      return each.stamp ? [paragraph(each.stamp)] : [];
    case 'group':
      return each.blocks.flatMap(block);
    case 'page-break':
      return [];
    case 'table':
      return each.sections.map(
        ({ columns, header, rows }) =>
          new Table({
            columnWidths: columns.map(twips),
            rows: [...header.map((row) => tableRow(row, true)), ...rows.map((row) => tableRow(row, false))],
          }),
      );
  }
}

function tableRow({ cells }: Row, tableHeader: boolean): TableRow {
  const children = cells.map(({ span, blocks }) => {
    const inner = blocks.flatMap(block);
    return new TableCell({ columnSpan: span, children: inner.length > 0 ? inner : [new Paragraph({})] });
  });
  return new TableRow({ tableHeader, children });
}

function paragraph({ style, marker, inlines }: Text): Paragraph {
  const label: readonly Inline[] =
    marker === undefined ? [] : [{ kind: 'text', text: marker, bold: false, origin: {} }];
  return new Paragraph({ style: style.id, children: [...label, ...inlines].flatMap(runs) });
}

function runs(inline: Inline): TextRun[] {
  if (inline.kind !== 'text') return [new TextRun(inline.kind === 'break' ? { break: 1 } : { text: ' ' })];
  return scriptRuns(inline.text).map(({ text }) => new TextRun({ text, bold: inline.bold }));
}
