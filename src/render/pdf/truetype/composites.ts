import { viewOf } from '../../../truetype/tables.ts';
import type { Box } from './outlines.ts';

/** A glyph placed inside a composite glyph, in font units, y up. */
export interface Component {
  /** Index of the glyph in the font that is written. */
  readonly index: number;
  readonly dx: number;
  readonly dy: number;
  readonly box: Box;
}

/** Component flags of the glyf table (OpenType 1.9). */
const wordArguments = 0x0001;
const argumentsAreOffsets = 0x0002;
const oneScale = 0x0008;
const moreComponents = 0x0020;
const twoScales = 0x0040;
const twoByTwo = 0x0080;

const headerLength = 10;
const componentLength = 8;

/** Writes a composite glyph record that draws the components at their offsets, at least one. */
export function writeComposite(components: readonly Component[]): { record: Uint8Array; box: Box } {
  const record = new Uint8Array(headerLength + componentLength * components.length);
  const view = viewOf(record);
  const box = unionOf(components);
  view.setInt16(0, -1);
  view.setInt16(2, box.xMin);
  view.setInt16(4, box.yMin);
  view.setInt16(6, box.xMax);
  view.setInt16(8, box.yMax);
  components.forEach(({ index, dx, dy }, place) => {
    const at = headerLength + componentLength * place;
    const more = place < components.length - 1 ? moreComponents : 0;
    view.setUint16(at, wordArguments | argumentsAreOffsets | more);
    view.setUint16(at + 2, index);
    view.setInt16(at + 4, dx);
    view.setInt16(at + 6, dy);
  });
  return { record, box };
}

function unionOf(components: readonly Component[]): Box {
  return {
    xMin: Math.min(...components.map(({ box, dx }) => box.xMin + dx)),
    yMin: Math.min(...components.map(({ box, dy }) => box.yMin + dy)),
    xMax: Math.max(...components.map(({ box, dx }) => box.xMax + dx)),
    yMax: Math.max(...components.map(({ box, dy }) => box.yMax + dy)),
  };
}

/** The record with the components of a composite glyph renamed; a simple glyph's record as it is. */
export function renameComponents(record: Uint8Array, rename: (id: number) => number): Uint8Array {
  if (record.length < headerLength || viewOf(record).getInt16(0) >= 0) return record;
  const copy = new Uint8Array(record);
  const view = viewOf(copy);
  for (let at = headerLength; at + 4 <= copy.length; ) {
    const flags = view.getUint16(at);
    view.setUint16(at + 2, rename(view.getUint16(at + 2)));
    if ((flags & moreComponents) === 0) break;
    at += 4 + (flags & wordArguments ? 4 : 2) + scaleLength(flags);
  }
  return copy;
}

function scaleLength(flags: number): number {
  if (flags & oneScale) return 2;
  if (flags & twoScales) return 4;
  return flags & twoByTwo ? 8 : 0;
}
