import { expect, test } from 'vitest';
import { breaches, broken } from '../broken.ts';
import { dated, meeting, undated } from './saying.ts';

test.each(['2550-04-07', '8 เมษายน 2550', '2550-10-23', '2569-05-04'])('a letter of %s is told', async (date) => {
  expect(await broken('letter-on-day-off', dated(date))).toEqual(['letter-on-day-off 4:7']);
});

test.each(['2550-04-18', '2550-10-24', '2569-05-05', '2569-05-01', '2550-04'])(
  'a letter of %s is not',
  async (date) => {
    expect(await broken('letter-on-day-off', dated(date))).toEqual([]);
  },
);

test('a meeting may be held at a weekend', async () => {
  expect(await broken('letter-on-day-off', meeting('from: 2550-04-07'))).toEqual([]);
});

test.each([
  ['2550-04-07', { kind: 'weekend', weekday: 'เสาร์' }],
  ['2550-10-23', { kind: 'holiday', name: 'วันปิยมหาราช' }],
])('why nobody works on %s is told', async (date, off) => {
  expect(await breaches('letter-on-day-off', dated(date))).toEqual([{ words: date, params: { date, off } }]);
});

test('a letter that has no date yet has none to be told', async () => {
  expect(await broken('letter-on-day-off', undated)).toEqual([]);
});
