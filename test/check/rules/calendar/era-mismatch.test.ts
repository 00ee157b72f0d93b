import { expect, test } from 'vitest';
import { breaches, broken, edited, problems } from '../broken.ts';
import { dated, saying } from './saying.ts';

test.each(['พ.ศ. 2007', 'ค.ศ. 2550', 'พ.ศ.๒๐๐๗'])(
  '%s is told, and mended to the year of the Buddhist era',
  async (year) => {
    expect(await broken('era-mismatch', saying(`แผน ${year}`))).toEqual(['era-mismatch 7:11']);
    const found = (await problems(edited(saying(`แผน ${year}`)))).filter(({ code }) => code === 'era-mismatch');
    expect(found.map(({ fix }) => fix?.text)).toEqual(['พ.ศ. 2550']);
  },
);

test.each([
  'แผน พ.ศ. 2550',
  'อนุสัญญา ค.ศ. 1989',
  'กรุงศรีอยุธยาเสียเมื่อ พ.ศ. 2310 และ พ.ศ. 2112',
  'แผน {=พ.ศ. 2007=}',
  'พ.ศ. 20071',
  'ร่างพระราชบัญญัติ พ.ศ. ....',
])('%s is not', async (text) => {
  expect(await broken('era-mismatch', saying(text))).toEqual([]);
});

test('a date field is told as a fact, not by this rule', async () => {
  expect(await broken('era-mismatch', dated('17 เมษายน พ.ศ. 2007'))).toEqual([]);
});

test('says what the year is in both eras', async () => {
  expect(await breaches('era-mismatch', saying('แผน {=พ.ศ. 2007=} ค.ศ. 2401 และ พ.ศ. 2007'))).toEqual([
    { words: 'พ.ศ. 2007', params: { era: 'พ.ศ.', year: 2007, buddhist: 2550, common: 2007 }, mended: 'พ.ศ. 2550' },
    { words: 'ค.ศ. 2401', params: { era: 'ค.ศ.', year: 2401, buddhist: 2401, common: 1858 }, mended: 'พ.ศ. 2401' },
  ]);
});
