import type { Block, Cell, Gap, Masthead, PageSetup, Paper, Paragraph, Row, Table } from '../../../model/document.ts';
import { twips } from '../units.ts';
import { fittedFurniture } from './fit-furniture.ts';
import { type Fit, fittedStyle } from './fitting.ts';
import type { ReferencePage } from './page.ts';
import type { Reference } from './read.ts';

/**
 * The paper on the sheet and in the styles of a reference document: tables keep their share of the text column's
 * width, and what stands at a place of the sheet (emblem, stamps, page number) keeps that place as long as the
 * margin holds it.
 */
export function fitted(paper: Paper, { page: sheet, styles }: Pick<Reference, 'page' | 'styles'>): Paper {
  const { page: before } = paper;
  const fit: Fit = { before, after: sheet ? pageOf(before, sheet) : before, styles };
  return {
    ...paper,
    page: fit.after,
    styles: paper.styles.map((style) => fittedStyle(style, fit)),
    furniture: fittedFurniture(paper.furniture, fit),
    blocks: paper.blocks.map((block) => fittedBlock(block, fit)),
  };
}

/** The sheet's lengths; ours where the two are one in Word's unit, so that an unchanged sheet changes no number. */
function pageOf(own: PageSetup, sheet: ReferencePage): PageSetup {
  const length = (name: 'width' | 'height' | 'top' | 'bottom' | 'left' | 'right'): number =>
    twips(own[name]) === twips(sheet[name]) ? own[name] : sheet[name];
  return {
    ...own,
    width: length('width'),
    height: length('height'),
    top: length('top'),
    bottom: length('bottom'),
    left: length('left'),
    right: length('right'),
  };
}

function fittedBlock(block: Block, fit: Fit): Block {
  switch (block.kind) {
    case 'masthead':
      return masthead(block, fit);
    case 'group':
      return { ...block, blocks: block.blocks.map((each) => single(each, fit)) };
    case 'page-break':
      return block;
    default:
      return single(block, fit);
  }
}

function single(block: Paragraph | Gap | Table, fit: Fit): Paragraph | Gap | Table {
  return block.kind === 'table' ? table(block, fit) : inColumn(block, fit);
}

function inColumn(block: Paragraph | Gap, fit: Fit): Paragraph | Gap {
  return block.kind === 'paragraph' ? paragraph(block, fit) : block;
}

function paragraph(block: Paragraph, fit: Fit): Paragraph {
  return { ...block, style: fittedStyle(block.style, fit) };
}

function table(block: Table, fit: Fit): Table {
  const share = column(fit.after) / column(fit.before);
  const sections = block.sections.map((section) => ({
    ...section,
    columns: section.columns.map((width) => width * share),
    header: section.header.map((each) => row(each, fit)),
    rows: section.rows.map((each) => row(each, fit)),
  }));
  return { ...block, sections };
}

function row(each: Row, fit: Fit): Row {
  const cell = ({ blocks, ...rest }: Cell): Cell => ({ ...rest, blocks: blocks.map((block) => inColumn(block, fit)) });
  return { ...each, cells: each.cells.map(cell) };
}

function column({ width, left, right }: PageSetup): number {
  return width - left - right;
}

/** Height of a stamp's line in em of its type size. */
const stampLine = 1.31;

/** The head of the first page reaches as far down the sheet as before: a higher margin has taken some of it. */
function masthead(block: Masthead, fit: Fit): Masthead {
  const { stamp, ...rest } = block;
  const height = block.height + fit.before.top - fit.after.top;
  if (!stamp) return { ...rest, height: Math.max(height, 1) };
  const set = paragraph(stamp, fit);
  return { ...rest, stamp: set, height: Math.max(height, Math.min(block.height, set.style.size * stampLine)) };
}
