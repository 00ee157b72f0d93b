import type { Diagnostic } from '../../model/diagnostic.ts';
import { readFontFile } from '../shaping/font-file.ts';
import type { OpenFont } from '../shaping/harfbuzz.ts';
import { type OfficeFont, unusable } from './office-font.ts';
import { lackingThai, lacksAllThai } from './thai-coverage.ts';

/** The one thing that keeps a font of the office's from being used, if there is any. */
export function checkFont({ file, bytes }: OfficeFont, open: OpenFont): Diagnostic | undefined {
  const read = readFontFile(bytes);
  if (!read.ok) return unusable(file, read.fault);
  if (forbidsEmbedding(read.tables)) return unusable(file, 'embedding-forbidden');
  const lacked = lackingThai(open(bytes));
  if (lacksAllThai(lacked)) return unusable(file, 'no-thai');
  if (lacked.length === 0) return undefined;
  const at = { kind: 'file', file } as const;
  return { code: 'font-lacks-thai', severity: 'error', at, params: { name: file, characters: lacked } };
}

const restricted = 0x0002;
const previewOrEditable = 0x000c;
const bitmapsOnly = 0x0200;

/** OS/2 `fsType` (OpenType 1.9): a restricted licence without a milder permission, or one for bitmaps alone. */
function forbidsEmbedding(tables: ReadonlyMap<string, Uint8Array>): boolean {
  const os2 = tables.get('OS/2');
  if (os2 === undefined || os2.length < 10) return false;
  const permissions = new DataView(os2.buffer, os2.byteOffset).getUint16(8);
  const isRestricted = (permissions & restricted) !== 0 && (permissions & previewOrEditable) === 0;
  return isRestricted || (permissions & bitmapsOnly) !== 0;
}
