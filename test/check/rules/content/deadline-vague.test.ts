import { expect, test } from 'vitest';
import { breaches, broken, edited, problems } from '../broken.ts';

const urgent = ['number: ', 'urgency: ด่วน\nnumber: '] as const;
const deadline = (text: string) => [/deadline: .*/, `deadline: ${text}`] as const;

test.each(['โดยเร็วที่สุด', '"-"', 'ภายในเวลาอันควร', 'ไม่มีกำหนด'])('an urgent matter needs a day: %s', async (text) => {
  expect(await broken('deadline-vague', urgent, deadline(text))).toEqual(['deadline-vague 10:13']);
});

test.each(['ภายในวันที่ 30 เมษายน 2550', 'ก่อนเปิดสมัยประชุมสภา', 'การประชุมคณะรัฐมนตรีครั้งถัดไป'])(
  'a time that is named will do: %s',
  async (text) => {
    expect(await broken('deadline-vague', urgent, deadline(text))).toEqual([]);
  },
);

test('what is not urgent needs none, nor does a draft', async () => {
  expect(await broken('deadline-vague', deadline('โดยเร็ว'))).toEqual([]);
  const draft = await problems(edited(urgent, deadline('โดยเร็ว')), { draft: true });
  expect(draft.filter(({ code }) => code === 'deadline-vague')).toEqual([]);
});

test('both words are named, and the urgency shown', async () => {
  expect(await breaches('deadline-vague', urgent, deadline('ภายใน เวลา อันควร'))).toEqual([
    { words: 'ภายใน เวลา อันควร', params: { deadline: 'ภายใน เวลา อันควร', urgency: 'ด่วน' }, related: ['ด่วน'] },
  ]);
  const found = (await problems(edited(urgent, deadline('โดยเร็ว')))).find(({ code }) => code === 'deadline-vague');
  expect(found?.document).toBe('checklist');
});

test('an urgent matter without any deadline lacks a key, which is told as that', async () => {
  expect(await broken('deadline-vague', urgent, [/ {2}deadline: .*\n/, ''])).toEqual([]);
});
