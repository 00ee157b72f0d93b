import { expect, test } from 'vitest';
import { breaches, broken } from '../broken.ts';

test('a telephone and a mobile number without their zeros are told at their places', async () => {
  expect(await broken('phone-lost-zero', ['phone: 0 2659 6442', 'phone: [26596442, 81 234 5678]'])).toEqual([
    'phone-lost-zero 14:20',
    'phone-lost-zero 14:30',
  ]);
});

test('short numbers and extensions are left alone', async () => {
  expect(await broken('phone-lost-zero', ['phone: 0 2659 6442', 'phone: [1111, 0 2659 6442 ต่อ 31579642]'])).toEqual([]);
});

test.each([
  ['2659 6442', '0 2659 6442'],
  ['2-659-6442', '02-659-6442'],
  ['81 234 5678', '081 234 5678'],
  ['8 1234 5678', '08 1234 5678'],
])('%s is mended to %s: only before a group of four the zero stands apart', async (written, mended) => {
  expect(await breaches('phone-lost-zero', ['phone: 0 2659 6442', `phone: ${written}`])).toMatchObject([{ mended }]);
});
