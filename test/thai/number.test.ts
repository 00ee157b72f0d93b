import { describe, expect, test } from 'vitest';
import { AGENCIES } from '../../src/thai/data/agencies.ts';
import { formatNumber, parseNumber } from '../../src/thai/number.ts';

describe('numbers of letters', () => {
  test.each([
    ['พม 0201/15136', { code: 'พม', unit: '0201', running: '15136' }],
    ['นร 0505/ว 186', { code: 'นร', unit: '0505', circular: 'ว', running: '186' }],
    ['นร 0505/ว186', { code: 'นร', unit: '0505', circular: 'ว', running: '186' }],
    ['มท 0201.2/ว(ล) 39', { code: 'มท', unit: '0201.2', circular: 'ว(ล)', running: '39' }],
    ['นร 0503/(คกก.6)/28', { code: 'นร', unit: '0503', committee: 'คกก.6', running: '28' }],
    ['๐๒๐๑', undefined],
    ['นร ๐๗๓๑.๒/๑๕๔๗', { code: 'นร', unit: '0731.2', running: '1547' }],
    ['พม 0201/', { code: 'พม', unit: '0201' }],
    ['พม 0201/ว', { code: 'พม', unit: '0201', circular: 'ว' }],
    [' พม 0201/ ', { code: 'พม', unit: '0201' }],
    ['พม 201/15136', undefined],
    ['พม 0201/ 15136', undefined],
    ['พม 0201', undefined],
    ['พม. 0201/1', undefined],
    ['พม0201/1', undefined],
    ['PM 0201/1', undefined],
    ['พม 0201/15136ก', undefined],
    ['', undefined],
  ])('%j', (text, expected) => {
    expect(parseNumber(text)).toStrictEqual(expected);
  });

  test.each(['พม 0201/15136', 'นร 0505/ว 186', 'มท 0201.2/ว(ล) 39', 'นร 0503/(คกก.6)/28', 'พม 0201/', 'พม 0201/ว'])(
    '%s is printed as it was read, zeros kept',
    (text) => {
      const number = parseNumber(text);
      expect(number && formatNumber(number)).toBe(text);
    },
  );
});

describe('agencies', () => {
  test('each code is two consonants and stands for one body', () => {
    const codes = AGENCIES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[ก-ฮ]{2}$/);
  });
});
