import type { Document, Paragraph } from './document.ts';
import type { Emblem } from './emblem.ts';
import type { Variant } from './variant.ts';

/**
 * A font face as layout and the PDF renderer share it. `scale` makes it as large as TH SarabunPSK:
 * drawn size = nominal size × scale.
 */
export interface Face {
  /** Stable and unique within a run, for example `sarabun-regular`. */
  readonly id: string;
  readonly family: string;
  readonly variant: Variant;
  readonly scale: number;
  /** The family name of copies at the nominal size, of a face that may be copied. */
  readonly embedAs?: string;
  readonly bytes: Uint8Array;
  /** The tables of the file by their four-letter tags, checked to be whole. */
  readonly tables: ReadonlyMap<string, Uint8Array>;
  readonly unitsPerEm: number;
}

/**
 * What is drawn as one: a character with its marks and the sara am after it, a ligature, a symbol. Its parts are the
 * font's glyphs as HarfBuzz placed them (font units, y up). Nothing comes between its parts, and readers of a PDF do not
 * take a gap of up to 0.09 em after it for a space. The shaper hands out one object for each
 * (parts, advance, text), so that renderers may key on identity.
 */
export interface Glyph {
  readonly parts: readonly { readonly id: number; readonly dx: number; readonly dy: number }[];
  /** Natural advance in font units. */
  readonly advance: number;
  /** Never empty. */
  readonly text: string;
}

/** What a drawn item is for a reader that cannot see: a node of the structure tree, or page furniture. */
export type Tag =
  | { readonly kind: 'content'; readonly node: number }
  | { readonly kind: 'artifact'; readonly type: 'pagination' | 'layout' };

/** Positions are in pt from the sheet's top left corner; y points down. */
export type Item =
  | {
      readonly kind: 'text';
      readonly face: Face;
      /** Drawn size, scale already applied. */
      readonly size: number;
      readonly colour: string;
      readonly x: number;
      readonly baseline: number;
      /** Glyphs in order; `advance` is what the pen moves, slack included, in font units as the glyph's own. */
      readonly glyphs: readonly { readonly glyph: Glyph; readonly advance: number }[];
      readonly tag: Tag;
    }
  | {
      readonly kind: 'rule';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly width: number;
      readonly tag: Tag;
    }
  | {
      readonly kind: 'image';
      readonly image: Emblem;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tag: Tag;
    };

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly items: readonly Item[];
}

/** A node of the logical structure, in reading order. Node 0 is the document itself. */
export interface StructureNode {
  readonly type:
    | 'Document'
    | 'H1'
    | 'H2'
    | 'H3'
    | 'P'
    | 'L'
    | 'LI'
    | 'Lbl'
    | 'LBody'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'Figure';
  readonly children: readonly number[];
  /** What a figure shows or a table holds. */
  readonly alt?: string;
  /** What the outline calls it: the words of a heading, the number and first words of a list item outside tables. */
  readonly title?: string;
  /** Whether the labels of a list are numbers. */
  readonly numbered?: boolean;
  /** Columns a TH or TD covers, where more than one. */
  readonly span?: number;
}

/** The place of a block among a document's blocks; in a group also its place there, elsewhere 0. */
export interface BlockPlace {
  readonly block: number;
  readonly inner: number;
}

/** Where a page after the first starts, and the catchword under the page before it, written out (`/๒) ต้องสร้าง...`). */
export interface PageStart {
  readonly at: PagePlace;
  readonly catchword?: string;
}

/**
 * A row of a table, counted in its section without the header: row 0 is the section's beginning, header and all. Where
 * the row is parted between blocks of its cells, `blocks` tells for each cell which it goes on with, and the header is over it.
 */
export interface RowPlace {
  readonly section: number;
  readonly row: number;
  readonly blocks?: readonly number[];
}

/** What stands first on a page; `inside` is the middle of a paragraph. */
export type PagePlace =
  | (BlockPlace & { readonly kind: 'block' })
  | (BlockPlace & RowPlace & { readonly kind: 'row' })
  | { readonly kind: 'inside' };

/** How a document falls on its pages, for a file that is to have the same. */
export interface Pagination {
  /** One for each page but the first. */
  readonly starts: readonly PageStart[];
  /** Height in pt that is free above what stands at the foot of a page. */
  readonly aboveFoot?: number;
}

/** A document set on pages. */
export interface LaidOut extends Pagination {
  readonly document: Document;
  readonly pages: readonly Page[];
  /** By how many lines of 16 pt text all of it is longer than its first page holds, page breaks of its template left aside; 0 where it is not. */
  readonly linesOver?: number;
  readonly structure: readonly StructureNode[];
  /** The paragraphs of the document by the nodes that their text and their markers are tagged with. */
  readonly paragraphs: ReadonlyMap<number, Paragraph>;
}
