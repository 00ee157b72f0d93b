import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a phrase of another law is told at its place', async () => {
  expect(
    await broken('acting-kind-wrong', [
      'position: รัฐมนตรีว่าการกระทรวง',
      'position: รองปลัดกระทรวง, acting: { as: ทำการแทน, for: ปลัดกระทรวง }',
    ]),
  ).toEqual(['acting-kind-wrong 13:81']);
});

test('an office of another law, and delegated power are left alone', async () => {
  expect(
    await broken('acting-kind-wrong', [
      'position: รัฐมนตรีว่าการกระทรวง',
      'position: รองอธิการบดี, acting: { as: รักษาการแทน, for: อธิการบดี }',
    ]),
  ).toEqual([]);
});
