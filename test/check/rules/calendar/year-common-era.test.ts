import { expect, test } from 'vitest';
import { breaches, broken, edited, problems } from '../broken.ts';
import { dated, saying } from './saying.ts';

test.each(['17 เมษายน 2007', '๑๗ เมษายน ๒๐๐๗', '17 เม.ย. 2007'])('%s in prose is told and mended', async (date) => {
  expect(await broken('year-common-era', saying(`เมื่อวันที่ ${date}`))).toHaveLength(1);
  const found = (await problems(edited(saying(date)))).filter(({ code }) => code === 'year-common-era');
  expect(found.map(({ fix }) => fix?.text)).toEqual(['2550']);
});

test('is told at the year, once for a range', async () => {
  expect(await broken('year-common-era', saying('3 - 4 เมษายน 2007'))).toEqual(['year-common-era 7:20']);
});

test.each(['17 เมษายน 2550', '17 เมษายน ค.ศ. 2007', '6 เมษายน 2325', 'วันที่ {=17 เมษายน 2007=}', 'เม.ย. 07', 'รุ่น 2007'])(
  '%s is not',
  async (text) => {
    expect(await broken('year-common-era', saying(text))).toEqual([]);
  },
);

test('a date field may have one: it is printed in the Buddhist era', async () => {
  expect(await broken('year-common-era', dated('17 เมษายน 2007'))).toEqual([]);
});

test('names the whole date, and its year in both eras', async () => {
  expect(await breaches('year-common-era', saying('เมื่อวันที่ 17 เมษายน 2007 กระทรวง'))).toEqual([
    { words: '2007', params: { value: '17 เมษายน 2007', year: 2007, buddhist: 2550 }, mended: '2550' },
  ]);
});
