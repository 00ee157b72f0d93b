import { describe, expect, test } from 'vitest';
import { invisibleCharacter } from '../../../../src/check/rules/script/invisible-character.ts';
import { broken } from '../broken.ts';
import { found, mended, told } from './found.ts';

test('a zero-width space is told where it stands', async () => {
  expect(await broken('invisible-character', ['ด้วย กระทรวง', 'ด้วย กระ\u200Bทรวง'])).toEqual([
    'invisible-character 7:15',
  ]);
});

describe('what has no form is taken out', () => {
  test.each(['\u200B', '\u200C', '\u200D', '\uFEFF', '\u00AD', '\u202E', '\u2066', '\u2060', '\u0085'])(
    '%j',
    (character) => {
      expect(mended(invisibleCharacter, `การ${character}ประชุม`)).toBe('การประชุม');
    },
  );
});

describe('a space of another kind becomes an ordinary one', () => {
  test.each(['\u00A0', '\u202F', '\u2009', '\u3000', '\t', '\u00A0\u00A0', ' \u00A0 ', ' \u200B ', '\u2028'])(
    '%j',
    (spaces) => {
      expect(mended(invisibleCharacter, `พ.ศ.${spaces}2550`)).toBe('พ.ศ. 2550');
    },
  );
});

test('one run is one problem, named after its first character that is out of the ordinary', () => {
  expect(found(invisibleCharacter, 'ก \u200B\u00A0ข').map(({ params }) => params)).toEqual([
    { codePoint: 'U+200B', means: 'space' },
  ]);
});

test('no space is put in at the end of a line or inside a bracket', () => {
  expect(mended(invisibleCharacter, '(\u00A0ก\u00A0) ข\u00A0')).toBe('(ก) ข');
});

test('nothing is mended where YAML or Markdown would read something else', () => {
  const texts = ['1.\u00A0ข้อ', '-\u00A0ข้อ', '\u200B- ข้อ', 'ก\u00A0#2', 'ก:\u00A0ข'];
  for (const text of texts) {
    expect(told(invisibleCharacter, text, true)).toHaveLength(1);
    expect(mended(invisibleCharacter, text, true)).toBe(text);
  }
});

test('ordinary spaces, line ends and the tabs of an indent are silent', () => {
  expect(told(invisibleCharacter, 'ก ข  ค\n\t\tง\n', true)).toEqual([]);
});

test('what a character means depends on what stands right beside it', () => {
  const means = (text: string) => found(invisibleCharacter, text).map(({ params }) => params.means);
  expect(means('(ก)\u00A0ข (ค)')).toEqual(['space']);
  expect(means('ก\u00A0ข\nค)')).toEqual(['space']);
  expect(means('ก\u00A0')).toEqual(['nothing']);
});

test('at the beginning of a line it is taken out before a letter alone', () => {
  expect(mended(invisibleCharacter, '\u200Bกข', true)).toBe('กข');
  expect(mended(invisibleCharacter, '\u200B1ก', true)).toBe('\u200B1ก');
});

test('behind the number of an item it stays, and behind any other number it is mended', () => {
  expect(mended(invisibleCharacter, '  12.\u00A0ข้อ', true)).toBe('  12.\u00A0ข้อ');
  expect(mended(invisibleCharacter, 'ก 12.\u00A0ข้อ', true)).toBe('ก 12. ข้อ');
  expect(mended(invisibleCharacter, '1. ก\u00A0ข', true)).toBe('1. ก ข');
  expect(mended(invisibleCharacter, '1.\u00A0ข้อ', false)).toBe('1. ข้อ');
  expect(mended(invisibleCharacter, `${'ก'.repeat(80)}:\u00A0ข`, true)).toBe(`${'ก'.repeat(80)}:\u00A0ข`);
  expect(mended(invisibleCharacter, `ก:\u00A0ข${'ค'.repeat(80)}`, true)).toBe(`ก:\u00A0ข${'ค'.repeat(80)}`);
  expect(mended(invisibleCharacter, 'ก\u200B#ข', true)).toBe('ก#ข');
});
