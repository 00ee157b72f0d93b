import { expect, test } from 'vitest';
import { breaches, broken, edited, problems } from '../broken.ts';

const asked = (opinion: string, note: string, list = 'agencies') =>
  ['checklist:\n', `checklist:\n  ${list}: [{ name: กรม, opinion: ${opinion}, note: ${note} }]\n`] as const;

test.each([
  ['agree', 'ไม่เห็นด้วยกับวงเงิน'],
  ['agree', 'คัดค้านการใช้งบกลาง'],
])('who is ticked as agreeing and says no is told at the note: %s, %s', async (opinion, note) => {
  expect(await broken('note-contradicts-opinion', asked(opinion, note))).toEqual(['note-contradicts-opinion 9:49']);
});

test('so is a committee that is ticked as disagreeing and says yes', async () => {
  expect(await broken('note-contradicts-opinion', asked('disagree', 'ไม่ขัดข้อง', 'committees'))).toEqual([
    'note-contradicts-opinion 9:54',
  ]);
});

test.each([
  ['agree', 'เห็นด้วยในหลักการ'],
  ['agree', 'ขอให้ฟังความเห็นของผู้ที่ไม่เห็นด้วย'],
  ['agree', 'ไม่เห็นด้วยในข้อ 2 แต่เห็นด้วยกับข้ออื่น'],
  ['disagree', 'ไม่เห็นด้วยกับวงเงิน'],
  ['disagree', 'เห็นด้วยในหลักการ แต่ไม่เห็นด้วยกับวงเงิน'],
  ['none', 'เห็นด้วยหรือไม่ยังไม่แจ้ง'],
])('a note that goes with the tick, or limits it, is not: %s, %s', async (opinion, note) => {
  expect(await broken('note-contradicts-opinion', asked(opinion, note))).toEqual([]);
});

test('it says which words contradict which tick, and shows both', async () => {
  const note = asked('disagree', 'มีความเห็นว่าเห็นชอบในหลักการ');
  expect(await breaches('note-contradicts-opinion', note)).toEqual([
    {
      words: 'มีความเห็นว่าเห็นชอบในหลักการ',
      params: { opinion: 'disagree', words: 'เห็นชอบ' },
      related: ['disagree'],
    },
  ]);
  const found = (await problems(edited(note))).find(({ code }) => code === 'note-contradicts-opinion');
  expect(found?.document).toBe('checklist');
});

test('without a note, or in an entry that is none, nothing contradicts', async () => {
  for (const entry of ['{ name: ก, opinion: agree }', 'ไม่เห็นด้วย'])
    expect(await broken('note-contradicts-opinion', ['checklist:\n', `checklist:\n  agencies: [${entry}]\n`])).toEqual(
      [],
    );
});
