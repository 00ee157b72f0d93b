import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a conclusion in the body is told at its place', async () => {
  expect(
    await broken('conclusion-twice', [
      'body: ด้วย กระทรวงได้จัดการประชุม',
      'body: |\n  ด้วย กระทรวงได้จัดการประชุม\n\n  จึงเรียนมาเพื่อโปรดทราบ',
    ]),
  ).toEqual(['conclusion-twice 10:3']);
});

test('the words inside a sentence is left alone', async () => {
  expect(await broken('conclusion-twice', ['จัดการประชุม', 'จัดการประชุม จึงเรียนมาเพื่อหารือ'])).toEqual([]);
});
