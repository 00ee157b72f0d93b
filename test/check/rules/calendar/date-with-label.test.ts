import { expect, test } from 'vitest';
import { breaches, broken, edited, problems } from '../broken.ts';
import { dated, meeting } from './saying.ts';

test.each(['วันที่ 17 เมษายน 2550', '17 เมษายน พ.ศ. 2550', 'วันอังคารที่ 17 เมษายน 2550', '17 เมษายน ค.ศ. 2007'])(
  '%s has words that are mended away',
  async (date) => {
    expect(await broken('date-with-label', dated(date))).toEqual(['date-with-label 4:7']);
    const found = (await problems(edited(dated(date)))).filter(({ code }) => code === 'date-with-label');
    expect(found.map(({ fix, severity }) => [fix?.text, severity])).toEqual([['17 เมษายน 2550', 'info']]);
  },
);

test('every date field is looked at', async () => {
  expect(await broken('date-with-label', meeting('from: วันที่ 3 เมษายน 2550'))).toEqual(['date-with-label 6:35']);
});

test.each(['17 เมษายน 2550', '๑๗ เมษายน ๒๕๕๐', '2550-04-18', '17 ธันวาคม 2550'])('%s has none', async (date) => {
  expect(await broken('date-with-label', dated(date))).toEqual([]);
});

test('shows what to write', async () => {
  const value = 'วันที่ 17 เมษายน พ.ศ. 2550';
  const plain = '17 เมษายน 2550';
  expect(await breaches('date-with-label', dated(value))).toEqual([
    { words: value, params: { value, plain }, mended: plain },
  ]);
});
