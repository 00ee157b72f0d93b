import type { Document } from './document.ts';
import type { Emblem } from './emblem.ts';

/**
 * A font face as layout and the PDF renderer share it. `scale` makes it as large as TH SarabunPSK:
 * drawn size = nominal size × scale.
 */
export interface Face {
  /** Stable and unique within a run, for example `sarabun-regular`. */
  readonly id: string;
  readonly family: string;
  readonly bold: boolean;
  readonly scale: number;
  readonly bytes: Uint8Array;
  /** The tables of the file by their four-letter tags, checked to be whole. */
  readonly tables: ReadonlyMap<string, Uint8Array>;
  readonly unitsPerEm: number;
}

/**
 * What is drawn as one: a character with its marks and the sara am after it, a ligature, a symbol. Its parts are the
 * font's glyphs as HarfBuzz placed them (font units, y up). Readers of a PDF see one code with one text, so that
 * a gap of up to 0.09 em after any glyph is not taken for a space. The shaper hands out one object for each
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
  readonly alt?: string;
  /** Columns a TH or TD covers, where more than one. */
  readonly span?: number;
}

/** A document set on pages. */
export interface LaidOut {
  readonly document: Document;
  readonly pages: readonly Page[];
  readonly structure: readonly StructureNode[];
}
