import type { Face, Glyph } from '../../model/page.ts';
import { shownAs } from './shown-as.ts';
import { type Component, renameComponents, writeComposite } from './truetype/composites.ts';
import { boxOf, type Outlines, readOutlines } from './truetype/outlines.ts';
import { type SubsetGlyph, writeSubset } from './truetype/subset-file.ts';

/** The glyphs of one face that a file draws, numbered from 1 in the order they were first met; 0 is .notdef. */
export interface Subset {
  readonly face: Face;
  /** The codes (CIDs) that show a glyph, one or two, which are also places in the font program. */
  cids(glyph: Glyph): readonly number[];
  /** Ends the subset: no glyph may be added after it. */
  finish(): FontProgram;
}

/** A font program and what a PDF says about each of its glyphs, by CID. */
export interface FontProgram {
  readonly bytes: Uint8Array;
  /** In font units. */
  readonly advances: readonly number[];
  /** Undefined for glyphs that serve only as parts of others. */
  readonly texts: readonly (string | undefined)[];
}

interface Slot {
  readonly parts: Glyph['parts'];
  readonly advance: number;
  readonly text?: string;
}

/**
 * Each Glyph gets codes of its own, so that one outline may stand for several texts; only codes that
 * draw nothing are shared. The first glyph that is an outline at its natural place becomes a copy of it; any other glyph is a
 * composite that refers to such copies.
 */
export function createSubset(face: Face): Subset {
  const outlines = readOutlines(face.tables);
  const slots: Slot[] = [];
  const cids = new Map<Glyph, readonly number[]>();
  /** The slots that draw nothing, by advance and text. */
  const blanks = new Map<string, number>();
  /** The slots that hold a copy of an outline, by its id in the face. */
  const copies = new Map<number, number>();

  const add = (slot: Slot): number => {
    const outline = soleOutline(slot);
    if (outline !== undefined && !copies.has(outline)) copies.set(outline, slots.length);
    return slots.push(slot) - 1;
  };
  const addOutline = (id: number) => add({ parts: [{ id, dx: 0, dy: 0 }], advance: outlines.advance(id) });
  const indexOf = (id: number): number => copies.get(id) ?? addOutline(id);
  const addBlank = (slot: Slot): number => {
    const key = `${slot.advance} ${slot.text}`;
    const cid = blanks.get(key) ?? add(slot);
    blanks.set(key, cid);
    return cid;
  };
  addOutline(0);

  const encode = (slot: Slot, cid: number): SubsetGlyph => {
    const outline = soleOutline(slot);
    if (outline === undefined || copies.get(outline) !== cid) return compose(slot, outlines, indexOf);
    const record = renameComponents(outlines.record(outline), indexOf);
    return { record, advance: slot.advance, bearing: boxOf(record)?.xMin ?? 0, components: 1 };
  };

  return {
    face,
    cids(glyph) {
      const known = cids.get(glyph);
      if (known !== undefined) return known;
      const added = shownAs(glyph, face.unitsPerEm).map((shown) =>
        shown.parts.length === 0 ? addBlank(shown) : add(shown),
      );
      cids.set(glyph, added);
      return added;
    },
    finish() {
      const glyphs: SubsetGlyph[] = [];
      // Outlines that only composites refer to join the slots on the way.
      for (const [cid, slot] of slots.entries()) glyphs.push(encode(slot, cid));
      return {
        bytes: writeSubset(face.tables, glyphs),
        advances: slots.map((slot) => slot.advance),
        texts: slots.map((slot) => slot.text),
      };
    },
  };
}

function compose({ parts, advance }: Slot, outlines: Outlines, indexOf: (id: number) => number): SubsetGlyph {
  const components = parts.flatMap(({ id, dx, dy }): Component[] => {
    const box = boxOf(outlines.record(id));
    return box === undefined ? [] : [{ index: indexOf(id), dx, dy, box }];
  });
  if (components.length === 0) return { record: new Uint8Array(), advance, bearing: 0, components: 1 };
  const { record, box } = writeComposite(components);
  return { record, advance, bearing: box.xMin, components: components.length };
}

/** The outline that a glyph draws unmoved and alone. */
function soleOutline({ parts }: Slot): number | undefined {
  const [first, ...others] = parts;
  return first !== undefined && others.length === 0 && first.dx === 0 && first.dy === 0 ? first.id : undefined;
}
