import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a digit too few and one too many are told at their places', async () => {
  expect(
    await broken('phone-digit-count', ['phone: 0 2659 6442', 'phone: [0 2659 644, ๐ ๒๖๕๙ ๖๔๔๒ ๑, 08 1234 567]']),
  ).toEqual(['phone-digit-count 14:20', 'phone-digit-count 14:32', 'phone-digit-count 14:47']);
});

test('series, extensions, several in one, abroad is left alone', async () => {
  expect(
    await broken('phone-digit-count', [
      'phone: 0 2659 6442',
      'phone: [0 2659 6442-50, 02-659-6442, "0 2659 6442, 0 2659 6443", 0 2659 6442 ต่อ 12, +66 2659 6442, 081 234 5678]',
    ]),
  ).toEqual([]);
});

test('a value without a number is told as a whole, marks alone are not', async () => {
  const edit = ['phone: 0 2659 6442', 'phone: [สายตรงผู้อำนวยการ, "-", 1111]'] as const;
  expect(await broken('phone-digit-count', edit)).toEqual(['phone-digit-count 14:20']);
});
