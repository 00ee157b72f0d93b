import { expect, test } from 'vitest';
import { edited, problems } from '../broken.ts';

const long = edited(['body: ด้วย', `body: |\n${'  กระทรวงได้จัดการประชุมเพื่อหารือแนวทางการดำเนินงาน\n\n'.repeat(25)}  ด้วย`]);

test('a letter of two pages is told at its body', async () => {
  const found = await problems(long, { pages: true });
  expect(found.map(({ code, params }) => [code, params])).toEqual([['letter-over-one-page', { pages: 2 }]]);
});

test('a letter of one page is not', async () => {
  expect(await problems(edited(), { pages: true })).toEqual([]);
});

test('without pages nothing is said of them', async () => {
  expect(await problems(long)).toEqual([]);
});
