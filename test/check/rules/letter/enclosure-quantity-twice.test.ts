import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a quantity in the unit and in the title are told at their places', async () => {
  expect(
    await broken('enclosure-quantity-twice', [
      'body:',
      'enclosures:\n  - { title: แผนงาน, quantity: 1, unit: จำนวน 2 ชุด }\n  - { title: รายงาน จำนวน 1 เล่ม, quantity: 1, unit: เล่ม }\nbody:',
    ]),
  ).toEqual(['enclosure-quantity-twice 8:41', 'enclosure-quantity-twice 9:21']);
});

test('an amount that is part of the title is left alone', async () => {
  expect(
    await broken('enclosure-quantity-twice', [
      'body:',
      'enclosures: [{ title: รายงานของจังหวัด จำนวน 5 จังหวัด, quantity: 1, unit: เล่ม }]\nbody:',
    ]),
  ).toEqual([]);
});
