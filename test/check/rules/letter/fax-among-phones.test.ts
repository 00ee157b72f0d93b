import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a fax number is told at its place', async () => {
  expect(await broken('fax-among-phones', ['phone: 0 2659 6442', 'phone: [0 2659 6442, โทรสาร 0 2659 6443]'])).toEqual([
    'fax-among-phones 14:33',
  ]);
});

test('an extension is left alone', async () => {
  expect(await broken('fax-among-phones', ['0 2659 6442', '0 2659 6442 ต่อ 12'])).toEqual([]);
});
