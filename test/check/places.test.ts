import { expect, it } from 'vitest';
import type { Places } from '../../src/model/submission.ts';
import { checked, smallest } from './checked.ts';

const text = smallest.replace('body:', 'letter:\n  body: เนื้อความของหนังสือ\n  closing: จึงเรียนมาเพื่อโปรดทราบ\nbody:');

function documents() {
  const { value } = checked(text);
  if (value === undefined) throw new Error('the input is not sound');
  return value;
}

/** The written text that a place points at. */
function at(places: Places, pointer: string): string {
  const { start, end } = places.value(pointer);
  return text.slice(start, end);
}

it('points at the shared fact where a document has none of its own', () => {
  const { memo, letter } = documents();
  expect(memo.facts.body).toBe('ด้วย กระทรวงได้จัดการประชุม');
  expect(at(memo.places, '/body')).toBe('ด้วย กระทรวงได้จัดการประชุม');
  expect(at(letter.places, '/signatory/name')).toBe('นายพลเดช ปิ่นประทีป');
});

it("points into the document's own section where that lays over a shared fact", () => {
  const { letter } = documents();
  expect(letter.facts.body).toBe('เนื้อความของหนังสือ');
  expect(at(letter.places, '/body')).toBe('เนื้อความของหนังสือ');
  expect(at(letter.places, '/closing')).toBe('จึงเรียนมาเพื่อโปรดทราบ');
});

it('points at the words of a stretch of text', () => {
  const { letter } = documents();
  const { start, end } = letter.places.text('/body', 'เนื้อความของ'.length, 'เนื้อความของหนังสือ'.length);
  expect(text.slice(start, end)).toBe('หนังสือ');
});

it('points at the text itself where one line stands for a list of lines', () => {
  const { checklist } = documents();
  expect(checklist.facts.coordinator.position).toEqual(['ผู้ประสานงานคณะรัฐมนตรีและรัฐสภา']);
  expect(at(checklist.places, '/coordinator/position/0')).toBe('ผู้ประสานงานคณะรัฐมนตรีและรัฐสภา');
  const { start, end } = checklist.places.text('/coordinator/position/0', 0, 'ผู้ประสานงาน'.length);
  expect(text.slice(start, end)).toBe('ผู้ประสานงาน');
});

it('points at the nearest thing written where a fact was left out', () => {
  const { letter } = documents();
  expect(at(letter.places, '/contact/fax')).toBe('{ phone: 0 2659 6442, email: saraban@ministry.go.th }');
});
