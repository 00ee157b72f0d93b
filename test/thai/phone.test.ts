import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thaiDigits } from '../../src/thai/numerals.ts';
import { expectedDigits, lacksZero, phoneNumbers } from '../../src/thai/phone.ts';

/** The numbers of a contact line as they are dialled. */
function dialled(text: string): readonly string[] {
  return phoneNumbers(text).map(({ digits }) => digits);
}

describe('the telephone numbers of a contact line', () => {
  test.each([
    ['โทร. 0 2659 6442', '026596442'],
    ['โทร. ๐ ๒๖๕๙ ๖๔๔๒', '026596442'],
    ['02-659-6442', '026596442'],
    ['(02) 659 6442', '026596442'],
    ['0 5311 2345', '053112345'],
    ['08 1234 5678', '0812345678'],
    ['สายด่วน 1111', '1111'],
    ['2659 6442', '26596442'],
    ['0 2659 6442, 0 2659 6443', '026596442', '026596443'],
    ['โทร. 0 2659 6442 โทรสาร 0 2356 0539', '026596442', '023560539'],
    ['ติดต่อ 0 2659 6442', '026596442'],
  ])('of %s', (text, ...numbers) => {
    expect(dialled(text)).toEqual(numbers);
  });

  test.each([
    ['0 2659 6442-3', '026596442'],
    ['0 2659 6442-50', '026596442'],
    ['0 2659 6442 - 45', '026596442'],
    ['0-2659-6442-3', '026596442'],
    ['๐ ๒๖๕๙ ๖๔๔๒-๔๕', '026596442'],
    ['081 234 5678-9', '0812345678'],
    ['2659 6442-45', '26596442'],
  ])('of the series %s the first', (text, first) => {
    expect(phoneNumbers(text)).toEqual([{ digits: first, start: 0, end: text.length }]);
  });

  test.each(['081-234-5678', '08-1234-5678', '๐๘๑-๒๓๔-๕๖๗๘'])('%s, a mobile number in groups, is no series', (text) => {
    expect(dialled(text)).toEqual(['0812345678']);
  });

  test.each([
    '0 2659 6442 ต่อ 315',
    '0 2659 6442 ต่อ315',
    '0 2659 6442 ต่อ 31579642',
    '0 2659 6442 ext 315',
    '0 2659 6442 Ext. 315',
    '0 2659 6442 #315',
  ])('the extension of %s is none', (text) => {
    expect(dialled(text)).toEqual(['026596442']);
  });

  test('after an extension another number may stand', () => {
    expect(dialled('0 2659 6442 ต่อ 315 และ 0 2659 6443')).toEqual(['026596442', '026596443']);
  });

  test.each(['+66 2659 6442', '+6626596442', '+66-2659-6442', '+66 (0) 2659 6442', '+๖๖ ๒๖๕๙ ๖๔๔๒'])(
    '%s has a country code and is left out',
    (text) => {
      expect(dialled(text)).toEqual([]);
      expect(dialled(`${text}, 0 2659 6443`)).toEqual(['026596443']);
    },
  );

  test.each(['', 'โทร.', 'ชั้น 6'])('there are none in %j', (text) => {
    expect(dialled(text)).toEqual([]);
  });

  test('a number is found where it stands, however its digits are grouped', () => {
    const number = fc.stringMatching(/^0(?:2\d{7}|[3457]\d{7}|[689]\d{8})$/);
    const separator = fc.constantFrom('', ' ', '-');
    fc.assert(
      fc.property(number, separator, fc.boolean(), (digits, between, thai) => {
        const grouped = digits.replace(/(?=\d{4}$)/, between).replace(/(?<=^\d)/, between);
        const written = thai ? thaiDigits(grouped).text : grouped;
        expect(phoneNumbers(`โทร. ${written} (งานสารบรรณ)`)).toEqual([{ digits, start: 5, end: 5 + written.length }]);
        expect(expectedDigits(digits)).toBe(digits.length);
        expect(lacksZero(digits)).toBe(false);
        expect(lacksZero(digits.slice(1))).toBe(true);
      }),
    );
  });
});

describe('how long a number is', () => {
  test.each([
    ['026596442', 9],
    ['053112345', 9],
    ['026590642', 9],
    ['0812345678', 10],
    ['0612345678', 10],
    ['0912345678', 10],
    ['081234', 10],
    ['1111', undefined],
    ['1800123456', undefined],
    ['26596440', undefined],
  ])('%s: %s digits', (digits, expected) => {
    expect(expectedDigits(digits)).toBe(expected);
  });
});

describe('a number whose zero was lost, as a spreadsheet or YAML loses it', () => {
  test.each(['26596442', '38123456', '44123456', '53112345', '74123456', '812345678', '612345678', '912345678'])(
    '%s would be whole with it',
    (digits) => {
      expect(lacksZero(digits)).toBe(true);
    },
  );

  test.each([
    ['026596442', 'it is there'],
    ['2659644', 'a digit too few'],
    ['265964425', 'a digit too many'],
    ['126596442', 'no area begins with 1'],
    ['66264212', 'a mobile number, a digit too few'],
    ['8123456789', 'a mobile number, a digit too many'],
    ['1111', 'a short number'],
    ['1800123456', 'a free number'],
    ['26', 'an extension'],
    ['81', 'an extension'],
  ])('%s would not: %s', (digits) => {
    expect(lacksZero(digits)).toBe(false);
  });
});
