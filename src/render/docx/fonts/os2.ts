import { viewOf } from '../../../truetype/tables.ts';
import type { Signature } from './named-font.ts';

/** What Word is told of a font, as its OS/2 table says it (OpenType 1.9); a short table says less. */
export interface Os2 {
  readonly panose?: string;
  readonly signature?: Signature;
  /** Whether the licence lets a document with the font be read and printed, and not edited. */
  readonly previewOnly: boolean;
}

/** Least length of the table in the version that has code pages. */
const withCodePages = 86;
const fsType = 8;
const panose = { start: 32, end: 42 };
const unicodeRanges = [42, 46, 50, 54];
const codePageRanges = [78, 82];

const preview = 0x0004;
const editable = 0x0008;

export function readOs2(tables: ReadonlyMap<string, Uint8Array>): Os2 {
  const table = tables.get('OS/2');
  if (table === undefined || table.length < withCodePages) return { previewOnly: false };
  const view = viewOf(table);
  const words = (places: readonly number[]) => places.map((at) => hex(table.subarray(at, at + 4)));
  const permissions = view.getUint16(fsType);
  return {
    ...(table[panose.start] !== 0 && { panose: hex(table.subarray(panose.start, panose.end)) }),
    signature: { unicode: words(unicodeRanges), codePages: words(codePageRanges) },
    previewOnly: (permissions & preview) !== 0 && (permissions & editable) === 0,
  };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex').toUpperCase();
}
