import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('the phrase in the position is told at its place', async () => {
  expect(
    await broken('acting-phrase-in-position', [
      'position: รัฐมนตรีว่าการกระทรวง',
      'position: รองปลัดกระทรวง รักษาราชการแทน',
    ]),
  ).toEqual(['acting-phrase-in-position 13:66']);
});

test('the phrase in its own key is left alone', async () => {
  expect(
    await broken('acting-phrase-in-position', [
      'position: รัฐมนตรีว่าการกระทรวง',
      'position: รองปลัดกระทรวง, acting: { as: รักษาราชการแทน, for: ปลัดกระทรวง }',
    ]),
  ).toEqual([]);
});
