import { expect, it } from 'vitest';
import { decimalLevel } from '../../src/thai/decimal-level.ts';

const level = new RegExp(`^${decimalLevel}(?= )`);

it.each(['2.4 การประชุม', '๒.๔.๑. ข้อ'])('is the number of an item: %s', (text) => {
  expect(text).toMatch(level);
});

it.each(['2.4 ล้านบาท', '2.4 พันล้านบาท', '12.30 น.', '1.5 เท่า', '2.4 ของทั้งหมด', '2 ข้อ', '2. ข้อ'])(
  'is not in %s',
  (text) => {
    expect(text).not.toMatch(level);
  },
);
