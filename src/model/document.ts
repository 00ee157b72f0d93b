import type { DocumentName, SourceRange } from './diagnostic.ts';
import type { Emblem } from './emblem.ts';

/** Where a piece of a document came from: the input's text, the template's text, or both. */
export interface Origin {
  readonly input?: SourceRange;
  /** The other values of the input that a template's text was filled in with. */
  readonly others?: readonly SourceRange[];
  readonly template?: SourceRange;
}

/**
 * A paper after its template is filled in, before any layout. Texts are final: digits are Thai
 * where they must be, dates are written out, list numbers are computed. All lengths are in pt.
 */
export interface Document extends Paper {
  readonly name: DocumentName;
}

/** What a paper says and looks like, whichever file it becomes. */
export interface Paper {
  /** File title for readers' title bars, for example the subject with the kind of paper. */
  readonly title: string;
  readonly subject: string;
  /** The issuing body, for the metadata. */
  readonly author: string;
  /** The letter's date as a C.E. calendar date (2007-04-17), absent while it is not known. */
  readonly date?: string;
  readonly page: PageSetup;
  readonly furniture: Furniture;
  /** Every style of the template, also those not in use: a DOCX lists them for its editor. */
  readonly styles: readonly ParagraphStyle[];
  readonly blocks: readonly Block[];
  /** The office's own words and the names that the input gives, in which a line breaks at their bars (`|`) alone. */
  readonly heldWords: readonly string[];
}

/** Sheet and margins, from domain.md section 0. The text column is what is left between them. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Distance between baselines of nominal 16 pt text. */
  readonly pitch: number;
}

/** What stands on pages outside the text column. Baselines are measured from the sheet's top edge. */
export interface Furniture {
  readonly pageNumber?: {
    readonly style: ParagraphStyle;
    readonly baseline: number;
    readonly from: number;
    readonly before: string;
    readonly after: string;
  };
  /** `/๒) ต้องสร้าง...` under the last line of a page that goes on. */
  readonly catchword?: {
    readonly style: ParagraphStyle;
    readonly before: string;
    readonly after: string;
    readonly words: number;
    readonly gap: number;
  };
  /** Secrecy class, centred at the top and the bottom of every page. */
  readonly secrecy?: {
    readonly style: ParagraphStyle;
    readonly text: string;
    readonly top: number;
    readonly bottom: number;
  };
  /** Copy number and page count of classified papers, at the top right of every page. */
  readonly copy?: { readonly style: ParagraphStyle; readonly text: string; readonly baseline: number };
  /** The mark of a draft, at the top left of every page. */
  readonly draft?: { readonly style: ParagraphStyle; readonly text: string; readonly baseline: number };
}

/** How a paragraph is set, and the Word style it becomes. Data of templates/styles.yaml. */
export interface ParagraphStyle {
  readonly id: string;
  /** The style's name in Word's list, in Thai. */
  readonly label: string;
  readonly align: 'start' | 'center' | 'end' | 'thai-justify';
  /** Nominal size: 16 means what TH SarabunPSK 16 pt looks like, whatever face is in use. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Six hexadecimal digits, 000000 for black. */
  readonly colour: string;
  readonly indent: { readonly first: number; readonly left: number; readonly right: number };
  /**
   * For paragraphs with a marker (a label or a list number): where the marker starts, and where
   * the first line's text starts unless the marker is wider; then it follows `gap` after it.
   */
  readonly marker?: { readonly at: number; readonly textAt: number; readonly gap: number };
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly keepWithNext: boolean;
  /**
   * Where the lines of a text too wide for one should begin: before these words, the first kind that is
   * enough; a space stands for any word after a space.
   */
  readonly breakBefore?: readonly string[];
  /** Heading level for navigation and tags. */
  readonly outline?: 1 | 2 | 3;
}

export type Block = Paragraph | Table | Masthead | Gap | Group | PageBreak;

/** Running text. `marker` is its label or list number; `list` is its level where it is a list item. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly marker?: string;
  readonly list?: { readonly level: number };
  readonly inlines: readonly Inline[];
  readonly origin: Origin;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean; readonly origin: Origin }
  | { readonly kind: 'break' }
  /** Room to write something in by hand, `width` pt wide. */
  | { readonly kind: 'blank'; readonly width: number };

/**
 * A table in one or more sections set directly under each other. Each section has its own column
 * grid and its own header rows, which are repeated at the head of a page inside the section.
 */
export interface Table {
  readonly kind: 'table';
  readonly rules: 'all' | 'none';
  /** Distance from a cell's edge to its text, left and right, and above and below. */
  readonly padding: { readonly x: number; readonly y: number };
  readonly sections: readonly TableSection[];
  /** What the table holds, for screen readers. */
  readonly caption: string;
  readonly origin: Origin;
}

export interface TableSection {
  /** Column widths. */
  readonly columns: readonly number[];
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Whether a page may break inside the row. */
  readonly split: boolean;
}

/** The spans of a row's cells add up to the section's number of columns. */
export interface Cell {
  readonly span: number;
  readonly vertical: 'top' | 'middle';
  readonly blocks: readonly (Paragraph | Gap)[];
}

/**
 * The head of a letter's first page: the emblem's place, centred, with the urgency stamp level
 * with its lower half at the left. It takes `height` of the text column; the emblem itself is
 * placed from the sheet's top edge and reaches into the top margin.
 */
export interface Masthead {
  readonly kind: 'masthead';
  readonly height: number;
  readonly emblem: { readonly top: number; readonly height: number; readonly image?: Emblem; readonly alt: string };
  readonly stamp?: Paragraph;
  /** Where the middle of the stamp's line box stands, from the sheet's top edge. */
  readonly stampMiddle: number;
  readonly origin: Origin;
}

/** Empty lines, for a signature by hand. */
export interface Gap {
  readonly kind: 'gap';
  readonly lines: number;
}

/**
 * Blocks that stay on one page. `linesBefore` lines of the paragraph before it stay with them;
 * `place: foot` sets them at the foot of the text column if there is room below the text.
 */
export interface Group {
  readonly kind: 'group';
  readonly place: 'flow' | 'foot';
  readonly linesBefore: number;
  readonly blocks: readonly (Paragraph | Gap | Table)[];
}

export interface PageBreak {
  readonly kind: 'page-break';
}
