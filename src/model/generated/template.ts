// Made from schemas/template.schema.json by `npm run generate`: change it there.

/**
 * The template of one document: its blocks in order. Lengths are in cm.
 */
export interface Template {
  /**
   * Which document it makes.
   */
  document: 'cover-letter' | 'information-memo' | 'checklist';
  /**
   * The file's title.
   */
  title: string;
  /**
   * Blocks in order.
   *
   * Items: One block of a document.
   */
  blocks: Block[];
}

/**
 * One block of a document.
 */
export type Block = Paragraph | DateLine | Body | Masthead | Table | Gap | Group | PageBreak;

/**
 * A paragraph; left out where its text comes out empty.
 */
export interface Paragraph {
  /**
   * The kind of block.
   */
  block: 'paragraph';
  /**
   * Shown while this Liquid condition holds.
   */
  when?: string;
  /**
   * Repeats the node for every item of a list.
   */
  each?: Each;
  /**
   * Name of a paragraph style in styles.yaml.
   */
  style: string;
  /**
   * Text; may hold Liquid output and conditions.
   */
  marker?: string;
  /**
   * Text; may hold Liquid output and conditions.
   */
  text: string;
}

/**
 * A date.
 */
export interface DateLine {
  /**
   * The kind of block.
   */
  block: 'date';
  /**
   * Shown while this Liquid condition holds.
   */
  when?: string;
  /**
   * Repeats the node for every item of a list.
   */
  each?: Each;
  /**
   * Name of a paragraph style in styles.yaml.
   */
  style: string;
  /**
   * The path of a fact, its parts joined by points.
   */
  of: string;
  /**
   * A length in cm.
   */
  room: number;
}

/**
 * A Markdown text from the input.
 */
export interface Body {
  /**
   * The kind of block.
   */
  block: 'body';
  /**
   * Shown while this Liquid condition holds.
   */
  when?: string;
  /**
   * Repeats the node for every item of a list.
   */
  each?: Each;
  /**
   * The path of a fact, its parts joined by points.
   */
  of: string;
  /**
   * Which set of text styles.
   */
  text: 'page' | 'cell';
}

/**
 * The head of a letter: the emblem's place and the urgency stamp.
 */
export interface Masthead {
  /**
   * The kind of block.
   */
  block: 'masthead';
  /**
   * Shown while this Liquid condition holds.
   */
  when?: string;
  /**
   * Repeats the node for every item of a list.
   */
  each?: Each;
  /**
   * A length in cm.
   */
  height: number;
  /**
   * The emblem's place.
   */
  emblem: {
    /**
     * A length in cm.
     */
    top: number;
    /**
     * A length in cm.
     */
    height: number;
    /**
     * Words for who cannot see the picture.
     */
    alt: string;
  };
  /**
   * The urgency stamp.
   */
  stamp: {
    /**
     * Name of a paragraph style in styles.yaml.
     */
    style: string;
    /**
     * Text; may hold Liquid output and conditions.
     */
    text: string;
  };
}

/**
 * A table.
 */
export interface Table {
  /**
   * The kind of block.
   */
  block: 'table';
  /**
   * Shown while this Liquid condition holds.
   */
  when?: string;
  /**
   * Repeats the node for every item of a list.
   */
  each?: Each;
  /**
   * Which lines are drawn.
   */
  rules: 'all' | 'none';
  /**
   * What the table holds, for screen readers.
   */
  caption: string;
  /**
   * Sections, each with its own columns.
   *
   * Items: One section of a table.
   */
  sections: Section[];
}

/**
 * Empty lines.
 */
export interface Gap {
  /**
   * The kind of block.
   */
  block: 'gap';
  /**
   * Shown while this Liquid condition holds.
   */
  when?: string;
  /**
   * Repeats the node for every item of a list.
   */
  each?: Each;
  /**
   * How many lines.
   */
  lines: string;
}

/**
 * Blocks that stay on one page.
 */
export interface Group {
  /**
   * The kind of block.
   */
  block: 'group';
  /**
   * Shown while this Liquid condition holds.
   */
  when?: string;
  /**
   * Repeats the node for every item of a list.
   */
  each?: Each;
  /**
   * Where it stands.
   */
  place?: 'flow' | 'foot';
  /**
   * Lines of the paragraph before that stay with it.
   */
  lines_before?: number;
  /**
   * Blocks in order.
   *
   * Items: One block of a group that stays on one page.
   */
  blocks: GroupBlock[];
}

/**
 * A new page.
 */
export interface PageBreak {
  /**
   * The kind of block.
   */
  block: 'page-break';
  /**
   * Shown while this Liquid condition holds.
   */
  when?: string;
  /**
   * Repeats the node for every item of a list.
   */
  each?: Each;
}

/**
 * Repeats the node for every item of a list.
 */
export interface Each {
  /**
   * The path of a fact, its parts joined by points.
   */
  in: string;
  /**
   * The name that an item goes by inside.
   */
  as: string;
}

/**
 * One section of a table.
 */
export interface Section {
  /**
   * Column widths.
   *
   * Items: A width in cm; rest takes what the others leave.
   */
  columns: string[];
  /**
   * Header rows, repeated on every page.
   *
   * Items: One row, or rows that are repeated together.
   */
  header?: Row[];
  /**
   * Rows.
   *
   * Items: One row, or rows that are repeated together.
   */
  rows: Row[];
}

/**
 * One block of a group that stays on one page.
 */
export type GroupBlock = Paragraph | DateLine | Table | Gap;

/**
 * One row, or rows that are repeated together.
 */
export interface Row {
  /**
   * Shown while this Liquid condition holds.
   */
  when?: string;
  /**
   * Repeats the node for every item of a list.
   */
  each?: Each;
  /**
   * Rows that are repeated together.
   *
   * Items: One row, or rows that are repeated together.
   */
  of?: Row[];
  /**
   * Cells.
   *
   * Items: One cell.
   */
  cells?: Cell[];
  /**
   * Whether a page may break inside the row.
   */
  split?: boolean;
}

/**
 * One cell.
 */
export interface Cell {
  /**
   * How many columns it covers.
   */
  span?: number;
  /**
   * Where the text stands from top to bottom.
   */
  vertical?: 'top' | 'middle';
  /**
   * Blocks in order.
   *
   * Items: One block of a table cell.
   */
  blocks: CellBlock[];
}

/**
 * One block of a table cell.
 */
export type CellBlock = Paragraph | DateLine | Body | Gap;
