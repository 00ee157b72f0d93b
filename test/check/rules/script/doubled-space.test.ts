import { expect, test } from 'vitest';
import { broken, edited, problems } from '../broken.ts';

test('two spaces between words are told at the spaces, once for all papers', async () => {
  expect(await broken('doubled-space', ['ด้วย กระทรวง', 'ด้วย  กระทรวง'])).toEqual(['doubled-space 7:11']);
});

test('the fix leaves one space', async () => {
  const found = await problems(edited(['ด้วย กระทรวง', 'ด้วย    กระทรวง']));
  expect(found.map(({ fix }) => fix?.text)).toEqual([' ']);
});

test('the indent of a list in a body is none', async () => {
  expect(await broken('doubled-space', ['body: ด้วย', 'body: |\n  1. หนึ่ง\n     1) สอง\n\n  ด้วย'])).toEqual([]);
});
