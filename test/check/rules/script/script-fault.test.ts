import { describe, expect, test } from 'vitest';
import { scriptFault } from '../../../../src/check/rules/script/script-fault.ts';
import { broken } from '../broken.ts';
import { found, mended, told } from './found.ts';

test('sara am of two characters is told where they stand', async () => {
  expect(await broken('script-fault', ['ด้วย กระทรวง', 'ด้วย กระท\u0E4Dา'])).toEqual(['script-fault 7:16']);
});

describe('the fix', () => {
  test.each([
    ['split-sara-am', 'จัดท\u0E4Dา', 'จัดทำ', 'ท\u0E4Dา', 'ทำ'],
    ['split-sara-am', 'น\u0E4D้า', 'น้ำ', 'น\u0E4D้า', 'น้ำ'],
    ['doubled-sara-e', 'เเผน', 'แผน', 'เเ', 'แ'],
    ['mark-order', 'ก่ี', 'กี่', 'ก่ี', 'กี่'],
    ['mark-order', 'ทา่น', 'ท่าน', 'ทา่', 'ท่า'],
    ['doubled-mark', 'ที่่', 'ที่', 'ที่่', 'ที่'],
    ['doubled-mark', 'ทาาง', 'ทาง', 'ทาา', 'ทา'],
    ['doubled-mark', 'ไไป', 'ไป', 'ไไ', 'ไ'],
    ['long-sara-aa', 'กๅร', 'การ', 'กๅ', 'กา'],
  ])('of a %s, %s, is %s', (fault, wrong, right, written, instead) => {
    expect(found(scriptFault, wrong).map(({ params }) => params)).toEqual([{ fault, written, right: instead }]);
    expect(mended(scriptFault, wrong)).toBe(right);
  });
});

test.each([
  ['clashing-marks', 'ที่้', 'ที่้'],
  ['clashing-marks', 'กิี', 'กิี'],
  ['stray-mark', 'ABC่', '่'],
  ['stray-mark', 'ศาสตรา์', 'รา์'],
  ['doubled-mark', 'เเเก', 'เเเ'],
])('%s: nobody knows what %s should be, so there is no fix', (fault, text, written) => {
  const [breach] = found(scriptFault, text);
  expect(breach?.params).toEqual({ fault, written });
  expect(breach?.fix).toBeUndefined();
});

test('right spelling is silent', () => {
  const right = 'ฤๅษี น้ำ ที่ ญี่ปุ่น ปฏิญญา ศักดิ์สิทธิ์ พันธุ์ เกาะ เลาะ เปล่า ก็ ทั้งนี้ ฦๅชา ผู้รู้ พุทฺธํ';
  expect(told(scriptFault, right)).toEqual([]);
});

test('a letter before a vowel that stands in front of its own is not part of the fault', () => {
  expect(found(scriptFault, 'กเเผน').map(({ params }) => params.written)).toEqual(['เเ']);
  expect(found(scriptFault, 'เกก่ี').map(({ params }) => params.written)).toEqual(['ก่ี']);
});

test('other faults behind a torn word are told, and a thousand of them', () => {
  expect(told(scriptFault, 'การ เเข่งขัน')).toEqual(['เเ']);
  expect(told(scriptFault, 'เเก '.repeat(1001))).toHaveLength(1000);
});
