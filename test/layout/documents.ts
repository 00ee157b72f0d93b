import type {
  Block,
  Cell,
  Document,
  Furniture,
  Group,
  Inline,
  PageSetup,
  Paragraph,
  ParagraphStyle,
  Row,
  Table,
} from '../../src/model/document.ts';

/** A page of 10 lines of 16 pt, 160 pt wide (20 bases of the fake shaper), all margins 20 pt. */
export const smallPage: PageSetup = { width: 200, height: 200, top: 20, bottom: 20, left: 20, right: 20, pitch: 16 };

export const plainStyle: ParagraphStyle = {
  id: 'plain',
  label: 'ย่อหน้า',
  align: 'start',
  size: 16,
  bold: false,
  italic: false,
  colour: '000000',
  indent: { first: 0, left: 0, right: 0 },
  spaceBefore: 0,
  spaceAfter: 0,
  keepWithNext: false,
};

export function text(value: string, bold = false): Inline {
  return { kind: 'text', text: value, bold, origin: {} };
}

export function paragraph(
  value: string | readonly Inline[],
  style: Partial<ParagraphStyle> = {},
  more: Partial<Paragraph> = {},
): Paragraph {
  const inlines = typeof value === 'string' ? [text(value)] : value;
  return { kind: 'paragraph', style: { ...plainStyle, ...style }, inlines, origin: {}, ...more };
}

/** A paragraph of exactly `count` lines: `name1`, `name2`, and so on. */
export function lines(name: string, count: number, style: Partial<ParagraphStyle> = {}): Paragraph {
  const inlines = Array.from({ length: count }, (_, index): readonly Inline[] => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    text(`${name}${index + 1}`),
  ]);
  return paragraph(inlines.flat(), style);
}

export function cell(blocks: Cell['blocks'], more: Partial<Cell> = {}): Cell {
  return { span: 1, vertical: 'top', blocks, ...more };
}

export function row(cells: readonly Cell[], split = true): Row {
  return { cells, split };
}

export function table(columns: readonly number[], header: readonly Row[], rows: readonly Row[]): Table {
  return {
    kind: 'table',
    rules: 'all',
    padding: { x: 4, y: 0 },
    sections: [{ columns, header, rows }],
    caption: 'ตาราง',
    origin: {},
  };
}

export function group(blocks: Group['blocks'], more: Partial<Group> = {}): Group {
  return { kind: 'group', place: 'flow', linesBefore: 0, blocks, ...more };
}

export function document(blocks: readonly Block[], furniture: Furniture = {}, page: PageSetup = smallPage): Document {
  return {
    name: 'cover-letter',
    title: 'หนังสือ',
    subject: 'เรื่อง',
    author: 'กระทรวง',
    page,
    furniture,
    styles: [plainStyle],
    blocks,
    heldWords: [],
  };
}
