import { expect, test } from 'vitest';
import { breaches, broken, type Edit } from '../broken.ts';

function phones(list: string): Edit {
  return ['phone: 0 2659 6442', `phone: [${list}]`];
}

test.each([
  ['02-232-1234', '0 2232 1234'],
  ['0-7431-1015', '0 7431 1015'],
  ['๐๒-๒๓๒-๑๒๓๔', '๐ ๒๒๓๒ ๑๒๓๔'],
  ['081-234-5678', '081 234 5678'],
])('%s is grouped as %s', async (written, suggestion) => {
  expect(await breaches('phone-with-hyphens', phones(written))).toEqual([
    { words: written, params: { written, suggestion }, mended: suggestion },
  ]);
});

test('a series keeps its hyphen, an extension its number', async () => {
  expect(await breaches('phone-with-hyphens', phones('02-232-1234-5 ต่อ 12-13'))).toEqual([
    { words: '02-232-1234', params: { written: '02-232-1234', suggestion: '0 2232 1234' }, mended: '0 2232 1234' },
  ]);
});

test('a fax is looked at as well', async () => {
  expect(
    await broken('phone-with-hyphens', ['phone: 0 2659 6442', 'phone: 0 2659 6442, fax: 02-659-6442']),
  ).toHaveLength(1);
});

test.each(['0 2659 6442-3', '0 2659 6442 - 45', '02-659-64', '1-2-3', '+66-2659-6442'])(
  '%s is left alone',
  async (text) => {
    expect(await broken('phone-with-hyphens', phones(text))).toEqual([]);
  },
);
