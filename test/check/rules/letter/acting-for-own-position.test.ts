import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('the same office twice is told at its place', async () => {
  expect(
    await broken('acting-for-own-position', [
      'position: รัฐมนตรีว่าการกระทรวง',
      'position: ปลัดกระทรวง, acting: { as: รักษาราชการแทน, for: ปลัด กระทรวง }',
    ]),
  ).toEqual(['acting-for-own-position 13:99']);
});

test('its deputy is left alone', async () => {
  expect(
    await broken('acting-for-own-position', [
      'position: รัฐมนตรีว่าการกระทรวง',
      'position: รองปลัดกระทรวง, acting: { as: รักษาราชการแทน, for: ปลัดกระทรวง }',
    ]),
  ).toEqual([]);
});
