import { describe, expect, test } from 'vitest';
import { limits } from '../../src/read/limits.ts';
import { decode } from '../../src/read/source.ts';

const thai = 'เรื่อง: ผลการประชุมคณะกรรมการ ครั้งที่ 2/2569\n';

/** TIS-620 and windows-874 put the Thai block of Unicode at A1 to FB. */
function toTis620(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80 ? code : code - 0x0e00 + 0xa0;
  });
}

function toUtf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index += 1)
    view.setUint16(index * 2, marked.charCodeAt(index), !bigEndian);
  return bytes;
}

function problems(bytes: Uint8Array) {
  return decode('m.yaml', bytes).diagnostics.map(({ code, params }) => ({ code, params }));
}

describe('the bytes of an input', () => {
  test('UTF-8 is read, with a byte-order mark or without', () => {
    const bytes = new TextEncoder().encode(thai);
    expect(decode('m.yaml', bytes).value).toEqual({ name: 'm.yaml', text: thai });
    expect(decode('m.yaml', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes])).value?.text).toBe(thai);
  });

  test.each([
    ['little-endian, marked', toUtf16(thai, false, true)],
    ['big-endian, marked', toUtf16(thai, true, true)],
    ['little-endian Thai without a mark', toUtf16(thai, false, false)],
    ['big-endian Thai without a mark', toUtf16(thai, true, false)],
    ['Latin without a mark, which is valid UTF-8', toUtf16('kind: information\n', false, false)],
  ])('UTF-16 is recognised: %s', (_, bytes) => {
    expect(problems(bytes)).toEqual([{ code: 'input-not-utf8', params: { guess: 'utf-16' } }]);
  });

  test('a Thai 8-bit file is recognised', () => {
    expect(problems(toTis620(thai))).toEqual([{ code: 'input-not-utf8', params: { guess: 'windows-874' } }]);
  });

  test('other bytes are called unknown', () => {
    const bytes = Uint8Array.from([0x61, 0x3a, 0x20, 0xff, 0x80, 0xfe, 0x81]);
    expect(problems(bytes)).toEqual([{ code: 'input-not-utf8', params: { guess: 'unknown' } }]);
  });

  test('a file past the limit is refused before it is decoded', () => {
    expect(problems(new Uint8Array(limits.bytes + 1))).toEqual([{ code: 'input-too-large', params: { limitMiB: 2 } }]);
    expect(problems(new TextEncoder().encode('ก'.repeat(100)))).toEqual([]);
  });
});
