import { expect, test } from 'vitest';
import { breaches, broken, type Edit } from '../broken.ts';
import { dated, undated } from './saying.ts';

function asked(list: 'agencies' | 'committees', date: string): Edit {
  const entries = `{ name: สำนักงบประมาณ, opinion: agree }, { name: กระทรวงมหาดไทย, opinion: agree, asked: ${date} }`;
  return ['  resolutions:', `  ${list}: [${entries}]\n  resolutions:`];
}

test.each([
  ['agencies', '2550-04-18'],
  ['committees', '๑๘ เมษายน ๒๕๕๐'],
] as const)('of %s none was asked on %s', async (list, date) => {
  expect(await breaches('asked-after-letter', asked(list, date))).toEqual([
    { words: date, params: { asked: date, letter: '2550-04-17' }, related: ['2550-04-17'] },
  ]);
});

test.each(['2550-04-17', '2550-03-01', '2550-13-01', '2550-04'])('%s may be', async (date) => {
  expect(await broken('asked-after-letter', asked('agencies', date))).toEqual([]);
});

test('while the letter has no day, none is later', async () => {
  for (const date of [undated, dated('2550-03')])
    expect(await broken('asked-after-letter', asked('agencies', '2550-04-18'), date)).toEqual([]);
});
