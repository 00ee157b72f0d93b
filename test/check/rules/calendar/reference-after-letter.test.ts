import { expect, test } from 'vitest';
import { breaches, broken, type Edit } from '../broken.ts';
import { dated, undated } from './saying.ts';

function referring(date: string): Edit {
  return ['to: เลขา', `references: [{ from: สำนักงบประมาณ, number: นร 0731.2/1547, date: ${date} }]\nto: เลขา`];
}

test.each(['2550-04-18', '๑๘ เมษายน ๒๕๕๐'])('a letter of %s cannot be referred to', async (date) => {
  expect(await broken('reference-after-letter', referring(date))).toEqual(['reference-after-letter 6:67']);
});

test.each(['2550-04-17', '2550-03-01', '2550-13-01'])('one of %s is not told', async (date) => {
  expect(await broken('reference-after-letter', referring(date))).toEqual([]);
});

test('both dates are named as they are written, and the letter’s is shown', async () => {
  expect(await breaches('reference-after-letter', referring('๑๘ เมษายน ๒๕๕๐'))).toEqual([
    { words: '๑๘ เมษายน ๒๕๕๐', params: { date: '๑๘ เมษายน ๒๕๕๐', letter: '2550-04-17' }, related: ['2550-04-17'] },
  ]);
});

test('while the letter has no day, none can be later', async () => {
  for (const date of [undated, dated('2550-03')])
    expect(await broken('reference-after-letter', referring('2550-04-18'), date)).toEqual([]);
});

test('a letter without references has none to compare, nor has a reference without a date', async () => {
  const faulty: Edit = ['to: เลขา', 'references: [5, { from: สำนักงบประมาณ }]\nto: เลขา'];
  expect(await broken('reference-after-letter', dated('2550-04-18'))).toEqual([]);
  expect(await broken('reference-after-letter', faulty)).toEqual([]);
});
