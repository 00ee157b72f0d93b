import { expect, test } from 'vitest';
import { breaches, broken } from '../broken.ts';
import { dated, saying } from './saying.ts';

test.each(['วันจันทร์ที่ 13 มีนาคม 2550', 'วันจันทร์ที่ ๑๓ มี.ค. ๒๕๕๐', 'วันจันทร์ 13 มีนาคม 2550'])(
  '%s is told at the weekday: it was a Tuesday',
  async (text) => {
    expect(await broken('weekday-differs', saying(text))).toEqual(['weekday-differs 7:10']);
  },
);

test('both days of a range are looked at', async () => {
  const text = saying('วันพุธที่ 3 และวันพฤหัสบดีที่ 4 เมษายน 2550');
  expect(await broken('weekday-differs', text)).toHaveLength(2);
});

test('the weekday of a date field is looked at', async () => {
  expect(await broken('weekday-differs', dated('วันพุธที่ 17 เมษายน 2550'))).toEqual(['weekday-differs 4:10']);
});

test.each(['วันอังคารที่ 13 มีนาคม 2550', 'ทุกวันจันทร์ของเดือนมีนาคม 2550', 'วันจันทร์ที่ 31 เมษายน 2550', 'วันจันทร์ที่ 1 มกราคม 2480'])(
  '%s is not told',
  async (text) => {
    expect(await broken('weekday-differs', saying(text))).toEqual([]);
  },
);

test('it says which day of the week the date was', async () => {
  expect(await breaches('weekday-differs', saying('วันจันทร์ที่ ๑ ม.ค. ๒๔๘๔'))).toEqual([
    { words: 'จันทร์', params: { weekday: 'จันทร์', date: '1 มกราคม 2484', right: 'พุธ' } },
  ]);
});
