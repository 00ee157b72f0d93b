import { describe, expect, test } from 'vitest';
import type { Path } from '../../../../src/edit/index.ts';
import type { DeskProblem } from '../../../../src/preview/contract.ts';
import { labelled } from '../../../../src/preview/page/problems/labelled.ts';
import { en, th } from '../../../../src/preview/page/words/form.ts';

function told(what: string, path: Path, more: Partial<DeskProblem> = {}, written = ''): string {
  const problem: DeskProblem = { code: 'x', severity: 'error', message: { what }, related: [], ...more };
  return labelled(problem, path, written, th).what;
}

describe('a key in a sentence is called as its field is', () => {
  test.each([
    ['beside the problem', 'แก้ช่อง “from” หรือ “to”', ['meeting', 'to'], 'แก้ช่อง “วันที่ประชุม” หรือ “ถึงวันที่”'],
    ['in the same record', 'ช่อง “from”', ['references', 0, 'date'], 'ช่อง “หนังสือของ”'],
    ['above the problem', 'ช่อง “position”', ['signatory', 'acting', 'for'], 'ช่อง “ตำแหน่ง”'],
    ['with its section', 'ย่อในช่อง “letter.body”', ['body'], 'ย่อในช่อง “เนื้อความเฉพาะหนังสือนำส่ง”'],
    [
      'that has one label wherever it stands',
      'แต่ไม่มีช่อง “note”',
      ['checklist', 'agencies', 0, 'opinion'],
      'แต่ไม่มีช่อง “เหตุผลหรือหมายเหตุ”',
    ],
    ['at the top', 'แก้ผู้รับในช่อง “to”', ['letter', 'body'], 'แก้ผู้รับในช่อง “เรียน”'],
    ['that stands for a map', 'ลบช่อง “copy”', ['secrecy'], 'ลบช่อง “ชุดที่”'],
    ['that is a group', 'ใต้ช่อง “signatory”', ['signatory', 'position'], 'ใต้ช่อง “ผู้ลงนาม”'],
  ])('%s', (_, what, path, expected) => {
    expect(told(what, path)).toBe(expected);
  });

  test('of another part of the file where the sentence speaks of that', () => {
    expect(told('“date” “from” “to”', ['date'], { code: 'letter-before-meeting' })).toBe('“ลงวันที่” “วันที่ประชุม” “ถึงวันที่”');
  });

  test('of the paper that is at fault', () => {
    expect(told('ช่อง “closing”', ['body'], { document: 'information-memo' })).toBe('ช่อง “ประโยคสรุปท้ายเรื่องเพื่อโปรดทราบ”');
  });

  test('in the language of the page', () => {
    const problem: DeskProblem = {
      code: 'x',
      severity: 'error',
      message: { what: '', fix: 'Correct “to”' },
      related: [],
    };
    expect(labelled(problem, ['meeting', 'to'], '', en)).toEqual({ what: '', fix: 'Correct “Last day”' });
  });
});

describe('an example is written with labels', () => {
  test.each([
    ['เช่น “urgency: ด่วนที่สุด”', 'เช่น “ชั้นความเร็ว: ด่วนที่สุด”'],
    ['เช่น “copy: { number: 1, of: 5 }”', 'เช่น “ชุดที่: 1, จากทั้งหมด (ชุด): 5”'],
  ])('%s', (what, expected) => {
    expect(told(what, ['checklist', 'deadline'])).toBe(expected);
  });

  test('unless the form has no field for a part of it, or nothing is written in it', () => {
    for (const what of ['“copy: { number: 1, odd: 5 }”', '“body: |”', '“body: [a, b]”'])
      expect(told(what, ['checklist', 'deadline'])).toBe(what);
  });
});

test('a choice is called as the form’s list has it, once', () => {
  const path = ['checklist', 'agencies', 1, 'opinion'];
  expect(told('เลือก “agree” “disagree”', path)).toBe('เลือก “เห็นด้วย” “ไม่เห็นด้วย”');
  expect(told('ความเห็นเป็น “none” (ยังไม่มีความเห็น) แต่', path)).toBe('ความเห็นเป็น “ยังไม่มีความเห็น” แต่');
});

test.each([
  ['is no surely known field', 'ลบช่อง “closing”', ['body'], {}],
  ['is no field at all', 'ช่อง “money” “letter” “abc def”', ['body'], {}],
  ['is what the text itself has', 'ใช้ “note” ไม่ได้', ['checklist', 'agencies', 0, 'opinion'], {}],
  ['is a key that is wrong as such', 'น่าจะหมายถึง “subject”', ['enclosures', 0], { code: 'unknown-key' }],
])('what %s stays as it is', (_, what, path, more) => {
  expect(told(what, path, more, 'note')).toBe(what);
});
