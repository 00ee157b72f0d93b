import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a deputy minister who acts for nobody is told at its place', async () => {
  expect(await broken('acting-missing', ['position: รัฐมนตรีว่าการ', 'position: รัฐมนตรีช่วยว่าการ'])).toEqual([
    'acting-missing 13:51',
  ]);
});

test('a minister is left alone', async () => {
  expect(await broken('acting-missing', ['รัฐมนตรีว่าการกระทรวง', 'รัฐมนตรีประจำสำนักนายกรัฐมนตรี'])).toEqual([]);
});
