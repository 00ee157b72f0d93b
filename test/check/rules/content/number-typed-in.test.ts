import { expect, test } from 'vitest';
import { breaches, broken, edited, problems } from '../broken.ts';

const resolution = (text: string) => ['[รับทราบผลการประชุม]', `[${text}]`] as const;

test.each(['1. รับทราบผล', '๑.รับทราบผล', '1) รับทราบผล', '(1) รับทราบผล', '5.1 รับทราบผล'])(
  'a resolution that begins with a number is told: %s',
  async (text) => {
    expect(await broken('number-typed-in', resolution(text))).toEqual(['number-typed-in 11:17']);
  },
);

test('so are agencies and committees', async () => {
  const asked = 'checklist:\n  agencies: [{ name: 1. กรมทางหลวง, opinion: agree }]\n';
  expect(await broken('number-typed-in', ['checklist:\n', asked])).toEqual(['number-typed-in 9:22']);
  const committees = 'checklist:\n  committees: [{ name: 2) คณะกรรมการ, opinion: agree }]\n';
  expect(await broken('number-typed-in', ['checklist:\n', committees])).toEqual(['number-typed-in 9:24']);
});

test('the fix leaves the words', async () => {
  const text = edited(resolution('1. รับทราบผล'));
  const found = (await problems(text)).find(({ code }) => code === 'number-typed-in');
  const { start, end } = found?.fix?.range ?? { start: 0, end: 0 };
  expect(text.slice(0, start) + found?.fix?.text + text.slice(end)).toBe(edited(resolution('รับทราบผล')));
});

test.each(['รับทราบ 1. ผล', '2 โครงการตามแผน', '1.5 ล้านบาท', '2550 เป็นปีแห่งการออม'])(
  'a number that belongs to the text is none: %s',
  async (text) => {
    expect(await broken('number-typed-in', resolution(text))).toEqual([]);
  },
);

test('what is not numbered by the form may begin with a number', async () => {
  expect(await broken('number-typed-in', ['subject: ผลการ', 'subject: 1. ผลการ'])).toEqual([]);
});

test('the number is named, and what leads up to the words is shown', async () => {
  expect(await breaches('number-typed-in', resolution('5.1  รับทราบผล'))).toEqual([
    { words: '5.1  ', params: { number: '5.1' }, mended: '' },
  ]);
});
