import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a title beside a rank is told at its place', async () => {
  expect(await broken('name-title-with-rank', ['name: นายพลเดช', 'rank: พลเอก, name: นายพลเดช'])).toEqual([
    'name-title-with-rank 13:33',
  ]);
});

test('a rank alone is left alone', async () => {
  expect(await broken('name-title-with-rank', ['name: นายพลเดช', 'rank: พลเอก, name: พลเดช'])).toEqual([]);
});
