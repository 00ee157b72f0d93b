import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a lost zero and a label are told at their places', async () => {
  expect(
    await broken('reference-number-malformed', [
      'body:',
      'references: [{ from: สำนักงบประมาณ, number: ที่ นร 731.2/1, date: 2550-04-01 }]\nbody:',
    ]),
  ).toEqual(['reference-number-malformed 7:45']);
});

test('a form of another body is left alone', async () => {
  expect(
    await broken('reference-number-malformed', [
      'body:',
      'references: [{ from: บริษัทตัวอย่าง, number: ABC-15/2550, date: 2550-04-01 }]\nbody:',
    ]),
  ).toEqual([]);
});
