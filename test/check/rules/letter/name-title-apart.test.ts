import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a space after the title is told at its place', async () => {
  expect(await broken('name-title-apart', ['นายพลเดช', 'นาย พลเดช'])).toEqual(['name-title-apart 13:20']);
});

test('a given name that begins like a title is left alone', async () => {
  expect(await broken('name-title-apart', ['นายพลเดช', 'นายนายิกา'])).toEqual([]);
});
