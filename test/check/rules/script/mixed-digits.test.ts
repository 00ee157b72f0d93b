import { describe, expect, test } from 'vitest';
import { mixedDigits } from '../../../../src/check/rules/script/mixed-digits.ts';
import { broken } from '../broken.ts';
import { found, told } from './found.ts';

test('the first number unlike those before it is told', async () => {
  expect(await broken('mixed-digits', ['เดือนเมษายน 2550', 'วันที่ ๗ เมษายน 2550'])).toEqual(['mixed-digits 9:34']);
});

test('it names a number of each kind and shows the other one', () => {
  const [breach] = found(mixedDigits, 'เมื่อ 2550 และ ๒,๕๐๐ คน 3');
  expect(breach).toMatchObject({
    at: { start: 15 },
    params: { thai: '๒,๕๐๐', arabic: '2550' },
    related: [{ kind: 'range', start: 6 }],
  });
});

describe('one kind of digits is silent where', () => {
  test.each([
    ['they are all Thai', '๗ เมษายน ๒๕๕๐'],
    ['they are all Arabic', '7 เมษายน 2550'],
    ['the Arabic ones belong to Latin names', '๗ โครงการ COVID-19 ISO 9001 PM2.5'],
    ['the Arabic ones are an address', 'โทร. ๐ ๒๖๕๙ a201@b.go.th https://c.go.th/2550'],
    ['the Arabic ones are marked to stay', '๗ เมษายน {=2550=}'],
  ])('%s', (_, text) => {
    expect(told(mixedDigits, text)).toEqual([]);
  });
});

test('the numbers of items are no part of the text', () => {
  expect(told(mixedDigits, '๑. ปี 2550\n๒. ปี 2551', true)).toEqual([]);
  expect(told(mixedDigits, '1. ปี ๒๕๕๐\n   1) ปี ๒๕๕๑', true)).toEqual([]);
});
