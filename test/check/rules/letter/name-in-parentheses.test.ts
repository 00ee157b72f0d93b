import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('parentheses around both names are told at their places', async () => {
  expect(
    await broken(
      'name-in-parentheses',
      ['นายพลเดช ปิ่นประทีป', '(นายพลเดช ปิ่นประทีป)'],
      ['นางกานดา วัชราภัย', '(นางกานดา วัชราภัย)'],
    ),
  ).toEqual(['name-in-parentheses 13:20', 'name-in-parentheses 12:24']);
});

test('a former surname is left alone', async () => {
  expect(await broken('name-in-parentheses', ['นางกานดา วัชราภัย', 'นางกานดา วัชราภัย (สุขใจ)'])).toEqual([]);
});
