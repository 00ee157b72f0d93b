import { describe, expect, it } from 'vitest';
import { fontKey, obfuscated } from '../../../../src/render/docx/fonts/obfuscate.ts';
import { bytesOf } from '../../../layout/faces/made-font.ts';

const font = bytesOf('sarabun-regular');
const key = fontKey(font);

describe('a font in a Word file', () => {
  it('has a key of its own, a GUID in capitals, the same for the same bytes', () => {
    expect(key).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/u);
    expect(fontKey(new Uint8Array(font))).toBe(key);
    expect(fontKey(bytesOf('sarabun-bold'))).not.toBe(key);
  });

  it('differs from the font in its first 32 bytes alone, and is the font again under the same key', () => {
    const hidden = obfuscated(font, key);
    expect(Buffer.compare(hidden.subarray(32), font.subarray(32))).toBe(0);
    expect(hidden.subarray(0, 32)).not.toEqual(font.subarray(0, 32));
    expect(Buffer.compare(obfuscated(hidden, key), font)).toBe(0);
  });

  it('is hidden under the key’s bytes read from its end, once for each half of the 32', () => {
    const mask = obfuscated(new Uint8Array(40), '{00010203-0405-0607-0809-0A0B0C0D0E0F}');
    const backwards = Array.from({ length: 16 }, (_, index) => 15 - index);
    expect([...mask]).toEqual([...backwards, ...backwards, ...new Uint8Array(8)]);
  });
});
