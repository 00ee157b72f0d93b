import { expect, test } from 'vitest';
import { broken } from '../broken.ts';
import { dated, meeting } from './saying.ts';

test('a letter dated before the last day of its meeting is told at its date', async () => {
  expect(await broken('letter-before-meeting', meeting('from: 2550-04-16, to: 2550-04-18'))).toEqual([
    'letter-before-meeting 4:7',
  ]);
});

test('a meeting of one day ends on its only day', async () => {
  expect(await broken('letter-before-meeting', meeting('from: 18 เมษายน 2550'))).toEqual(['letter-before-meeting 4:7']);
});

test.each(['from: 2550-04-16, to: 2550-04-17', 'from: 2550-04-03', 'from: 2550-04-03, to: 2550-13-01'])(
  'a meeting %s is none',
  async (dates) => {
    expect(await broken('letter-before-meeting', meeting(dates))).toEqual([]);
  },
);

test('a letter without a day is not compared', async () => {
  expect(await broken('letter-before-meeting', dated('2550-04'), meeting('from: 2550-04-18'))).toEqual([]);
});
