import { expect, test } from 'vitest';
import { breaches, broken } from '../broken.ts';
import { meeting } from './saying.ts';

test('a meeting that ends before it begins is told at its end', async () => {
  expect(await broken('dates-reversed', meeting('from: 2550-04-04, to: 2550-04-03'))).toEqual(['dates-reversed 6:51']);
});

test('a meeting of one day may say so twice', async () => {
  expect(await broken('dates-reversed', meeting('from: 2550-04-04, to: 2550-04-04'))).toEqual([]);
});

test('it names both days, and shows the first', async () => {
  expect(await breaches('dates-reversed', meeting('from: 2550-04-04, to: 2550-04-03'))).toEqual([
    { words: '2550-04-03', params: { from: '2550-04-04', to: '2550-04-03' }, related: ['2550-04-04'] },
  ]);
});

test.each([
  'from: 2550-04-04',
  'to: 2550-04-03',
  'from: 2550-13-04, to: 2550-04-03',
  'from: 2550-04-04, to: 2550-04-31',
])('with %s alone nothing can be compared', async (dates) => {
  expect(await broken('dates-reversed', meeting(dates))).toEqual([]);
});
