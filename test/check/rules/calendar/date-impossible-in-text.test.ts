import { expect, test } from 'vitest';
import { broken } from '../broken.ts';
import { saying } from './saying.ts';

test.each(['31 เมษายน 2550', '29 กุมภาพันธ์ 2550', '๓๑ เมษายน ๒๕๕๐', '31 เม.ย. 50', '0 มกราคม 2550'])(
  '%s in prose is told where it stands, once for all papers',
  async (date) => {
    expect(await broken('date-impossible-in-text', saying(`เมื่อวันที่ ${date}`))).toEqual(['date-impossible-in-text 7:19']);
  },
);

test('the first day of a range is told as well', async () => {
  expect(await broken('date-impossible-in-text', saying('31 - 30 เมษายน 2550'))).toEqual([
    'date-impossible-in-text 7:7',
  ]);
});

test.each([
  '30 เมษายน 2550',
  '29 กุมภาพันธ์ 2551',
  'ครั้งที่ 45 เมษายน 2550',
  '{=31 เมษายน 2550=}',
  '29 กุมภาพันธ์ 2482',
  '31 เมษายน',
])('%s is not told', async (text) => {
  expect(await broken('date-impossible-in-text', saying(text))).toEqual([]);
});

test('a date field is told as a fact, not by this rule', async () => {
  expect(await broken('date-impossible-in-text', ['2550-04-17', '31 เมษายน 2550'])).toEqual([]);
});
