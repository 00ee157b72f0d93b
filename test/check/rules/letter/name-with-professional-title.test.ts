import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a doctor’s title is told at its place', async () => {
  expect(await broken('name-with-professional-title', ['นายพลเดช', 'นายแพทย์พลเดช'])).toEqual([
    'name-with-professional-title 13:20',
  ]);
});

test('a given name that begins like it is left alone', async () => {
  expect(await broken('name-with-professional-title', ['นายพลเดช', 'นายแพทริก'])).toEqual([]);
});
