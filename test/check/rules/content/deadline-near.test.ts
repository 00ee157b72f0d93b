import { expect, test } from 'vitest';
import { broken, type Edit, edited, problems } from '../broken.ts';

const deadline = (text: string) => [/deadline: .*/, `deadline: ${text}`] as const;

test.each([
  ['ภายในวันที่ 20 เมษายน 2550', 3],
  ['ภายในวันที่ ๒๔ เมษายน พ.ศ. ๒๕๕๐', 7],
  ['2550-04-17', 0],
  ['ระหว่างวันที่ 18 - 19 เม.ย. 2550', 2],
])('a deadline within a week of the letter is told: %s', async (text, days) => {
  const found = (await problems(edited(deadline(text)))).filter(({ code }) => code === 'deadline-near');
  expect(found.map(({ code, params }) => [code, params])).toEqual([['deadline-near', { deadline: text, days }]]);
});

test.each(['ภายในวันที่ 25 เมษายน 2550', 'ภายในวันที่ 16 เมษายน 2550', 'โดยเร็ว'])('any other is not: %s', async (text) => {
  expect(await broken('deadline-near', deadline(text))).toEqual([]);
});

test('a month counts to its last day', async () => {
  expect(await broken('deadline-near', ['date: 2550-04-17', 'date: 2550-04-22'])).toEqual([]);
  expect(await broken('deadline-near', ['date: 2550-04-17', 'date: 2550-04-26'])).toEqual(['deadline-near 9:13']);
});

test('a letter that says it is urgent is not told, nor one whose day is not known', async () => {
  const near = deadline('ภายในวันที่ 20 เมษายน 2550');
  expect(await broken('deadline-near', near, ['number: ', 'urgency: ด่วนมาก\nnumber: '])).toEqual([]);
  const draft = await problems(edited(near, ['date: 2550-04-17', 'date: 2550-04']), { draft: true });
  expect(draft.filter(({ code }) => code === 'deadline-near')).toEqual([]);
});

test('it is told of the checklist', async () => {
  const found = (await problems(edited(deadline('ภายในวันที่ 20 เมษายน 2550')))).find(
    ({ code }) => code === 'deadline-near',
  );
  expect(found?.document).toBe('checklist');
});

test.each<Edit>([
  ['date: 2550-04-17\n', ''],
  ['date: 2550-04-17', 'date: 2550-04-31'],
  ['date: 2550-04-17', 'date: 2550-04'],
  [/ {2}deadline: .*\n/, ''],
])('without a whole date and a deadline nothing is compared: %s', async (from, to) => {
  expect(
    await broken('deadline-near', ...(from instanceof RegExp ? [] : [deadline('2550-04-30')]), [from, to]),
  ).toEqual([]);
});
