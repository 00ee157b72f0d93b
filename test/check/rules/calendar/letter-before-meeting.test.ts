import { expect, test } from 'vitest';
import { breaches, broken } from '../broken.ts';
import { dated, meeting, undated } from './saying.ts';

test('a letter dated before the last day of its meeting is told at its date', async () => {
  expect(await broken('letter-before-meeting', meeting('from: 2550-04-16, to: 2550-04-18'))).toEqual([
    'letter-before-meeting 4:7',
  ]);
});

test('a meeting of one day ends on its only day', async () => {
  expect(await broken('letter-before-meeting', meeting('from: 18 เมษายน 2550'))).toEqual(['letter-before-meeting 4:7']);
});

test.each([
  'from: 2550-04-16, to: 2550-04-17',
  'from: 2550-04-03',
  'from: 2550-05',
  'from: 2550-04-03, to: 2550-13-01',
])('a meeting %s is none', async (dates) => {
  expect(await broken('letter-before-meeting', meeting(dates))).toEqual([]);
});

test('a letter without a day is not compared', async () => {
  expect(await broken('letter-before-meeting', dated('2550-04'), meeting('from: 2550-04-18'))).toEqual([]);
});

test('names both dates as they are written, and shows the end of the meeting', async () => {
  expect(await breaches('letter-before-meeting', meeting('from: 2550-04-16, to: 18 เมษายน 2550'))).toEqual([
    { words: '2550-04-17', params: { date: '2550-04-17', end: '18 เมษายน 2550' }, related: ['18 เมษายน 2550'] },
  ]);
});

test('without a date, or without a meeting, there is nothing to compare', async () => {
  expect(await broken('letter-before-meeting', meeting('from: 2550-04-18'), undated)).toEqual([]);
  expect(await broken('letter-before-meeting', dated('2550-04-18'))).toEqual([]);
});
