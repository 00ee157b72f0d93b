import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a meeting that ends before it begins is told at its end', async () => {
  const meeting = 'meeting: { name: ก, from: 2550-04-04, to: 2550-04-03 }\nto: เลขา';
  expect(await broken('dates-reversed', ['to: เลขา', meeting])).toEqual(['dates-reversed 6:43']);
});

test('a meeting of one day may say so twice', async () => {
  const meeting = 'meeting: { name: ก, from: 2550-04-04, to: 2550-04-04 }\nto: เลขา';
  expect(await broken('dates-reversed', ['to: เลขา', meeting])).toEqual([]);
});
