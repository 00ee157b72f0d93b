import { describe, expect, test } from 'vitest';
import { paiyanSpace } from '../../../../src/check/rules/script/paiyan-space.ts';
import { broken } from '../broken.ts';
import { mended, told } from './found.ts';

test('a space before ฯ is told at the space', async () => {
  expect(await broken('paiyan-space', ['ด้วย กระทรวง', 'ด้วย กระทรวง ฯ '])).toEqual(['paiyan-space 7:19']);
});

describe('the fix', () => {
  test.each([
    ['กรุงเทพ ฯ มี', 'กรุงเทพฯ มี'],
    ['กรุงเทพ  ฯมี', 'กรุงเทพฯ มี'],
    ['กรุงเทพฯ10200', 'กรุงเทพฯ 10200'],
    ['กระทรวงฯ(กอง)', 'กระทรวงฯ (กอง)'],
    ['ข้าว ปลาฯลฯ', 'ข้าว ปลา ฯลฯ'],
    ['ปลา ฯลฯที่', 'ปลา ฯลฯ ที่'],
    ['ปลาฯลฯที่', 'ปลา ฯลฯ ที่'],
    ['ฯพณฯนายก', 'ฯพณฯ นายก'],
  ])('of %s is %s', (wrong, right) => {
    expect(mended(paiyanSpace, wrong)).toBe(right);
  });
});

test('right writing is silent', () => {
  const right = [
    'กรุงเทพฯ มี',
    'ว่าการฯ',
    '(กรุงเทพฯ) “กระทรวงฯ”',
    'ปลา ฯลฯ ที่',
    'กับ ฯพณฯ นายก',
    'ปลัดฯ/รองปลัดฯ',
    '(ฯลฯ)',
    'เครื่องหมาย “ฯ”',
  ];
  for (const text of right) expect(told(paiyanSpace, text)).toEqual([]);
});

test('where a space is missing, the sign itself is shown', () => {
  expect(told(paiyanSpace, 'กฯลฯ')).toEqual(['ฯ']);
});
