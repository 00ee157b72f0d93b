import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a code that nobody has is told at its place', async () => {
  expect(await broken('agency-code-unknown', ['พม 0201', 'ฆฆ 0201'])).toEqual(['agency-code-unknown 3:9']);
});

test('a court’s code is left alone', async () => {
  expect(await broken('agency-code-unknown', ['พม 0201', 'ศย 0201'])).toEqual([]);
});
