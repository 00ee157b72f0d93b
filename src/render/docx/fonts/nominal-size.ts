import type { Face } from '../../../model/page.ts';
import { tableBytes, viewOf } from '../../../truetype/tables.ts';
import { writeFontFile } from '../../../truetype/write-file.ts';
import { renamed } from './name-table.ts';

/** Line height of TH SarabunPSK in em, and the share of it above the baseline, as the PDFs have them. */
const lineHeight = 1.31;
const aboveBaseline = 0.7;

/** Signatures, and widths measured for sizes in pixels, which no longer hold. */
const dropped = ['DSIG', 'hdmx', 'LTSH', 'VDMX'];

/**
 * A copy of a face that looks at the nominal size as the face does at `scale` of it, for programs that know sizes alone: its em has
 * more units, its outlines stay. Lines are as high as those of TH SarabunPSK. It goes by a name of its own, `family`.
 */
export function atNominalSize(face: Face, family: string): Uint8Array {
  const unitsPerEm = Math.round(face.unitsPerEm / face.scale);
  const line = Math.round(lineHeight * unitsPerEm);
  const ascent = Math.round(aboveBaseline * line);
  const descent = line - ascent;
  const note = `${face.family} at the size of TH SarabunPSK: only names, units per em and line height are changed.`;
  const tables = new Map(face.tables);
  const change = (tag: string, fields: readonly (readonly [offset: number, value: number])[]): void => {
    const copy = Uint8Array.from(tableBytes(tables, tag));
    for (const [offset, value] of fields) viewOf(copy).setInt16(offset, value);
    tables.set(tag, copy);
  };
  change('head', [[18, unitsPerEm]]);
  change('hhea', [
    [4, ascent],
    [6, -descent],
    [8, 0],
  ]);
  // sTypoAscender, sTypoDescender, sTypoLineGap, usWinAscent, usWinDescent: programs differ in which they follow.
  change('OS/2', [
    [68, ascent],
    [70, -descent],
    [72, 0],
    [74, ascent],
    [76, descent],
  ]);
  tables.set('name', renamed(tableBytes(tables, 'name'), family, face.variant, note));
  for (const tag of dropped) tables.delete(tag);
  return writeFontFile(tables);
}
