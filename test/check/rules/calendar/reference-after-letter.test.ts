import { expect, test } from 'vitest';
import { broken, type Edit } from '../broken.ts';

function referring(date: string): Edit {
  return ['to: เลขา', `references: [{ from: สำนักงบประมาณ, number: นร 0731.2/1547, date: ${date} }]\nto: เลขา`];
}

test.each(['2550-04-18', '๑๘ เมษายน ๒๕๕๐'])('a letter of %s cannot be referred to', async (date) => {
  expect(await broken('reference-after-letter', referring(date))).toEqual(['reference-after-letter 6:67']);
});

test.each(['2550-04-17', '2550-03-01', '2550-13-01'])('one of %s is not told', async (date) => {
  expect(await broken('reference-after-letter', referring(date))).toEqual([]);
});
