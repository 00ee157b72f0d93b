import { expect, it } from 'vitest';
import { checked, smallest } from '../checked.ts';
import { mended, onlyProblem } from './one-problem.ts';

it.each([
  ['subject:', 'subjct:'],
  ['email:', 'e-mail:'],
  ['basis: other', 'basis: othr'],
])('offers %s for %s, and that mends it', (right, wrong) => {
  const problem = onlyProblem(right, wrong);
  expect(mended(problem)).toBe(smallest);
  expect(checked(mended(problem)).diagnostics).toEqual([]);
});

it('offers Arabic digits for Thai ones where a number is meant', () => {
  const problem = onlyProblem('to: ', 'money: [{ label: งบกลาง, baht: "๑,๐๐๐.๕๐" }]\nto: ');
  expect(problem.diagnostic).toMatchObject({
    code: 'number-in-thai-digits',
    params: { value: '๑,๐๐๐.๕๐', arabic: '1,000.50' },
  });
  expect(checked(mended(problem)).value?.memo.facts.money).toHaveLength(1);
});

it('offers a count without commas, as a count is written', () => {
  const problem = onlyProblem('to: ', 'enclosures: [{ title: แผ่นพับ, quantity: "๑,๐๐๐", unit: แผ่น }]\nto: ');
  expect(problem.diagnostic.fix?.text).toBe('1000');
  expect(checked(mended(problem)).diagnostics).toEqual([]);
});

it.each([
  ['to: ', 'deadline: วันนี้\nto: ', 'checklist'],
  ['checklist:\n', 'checklist:\n  copies_to: [ก]\n', ''],
  ['basis: other,', 'basis: other, deadline: วันนี้,', 'checklist'],
  ['name: นายพลเดช', 'fax: 1, name: นายพลเดช', undefined],
])('says of a key before %s where it belongs', (from, to, belongs) => {
  const { diagnostic } = onlyProblem(from, to);
  expect(diagnostic.code === 'misplaced-key' ? diagnostic.params.belongs : undefined).toBe(belongs);
});

it.each([
  ['ด่วนสุด', 'ด่วนที่สุด'],
  ['ด่วนมากๆ', 'ด่วนมาก'],
])('takes %s for %s', (written, meant) => {
  const { diagnostic } = onlyProblem('to: ', `urgency: ${written}\nto: `);
  expect(diagnostic).toMatchObject({ code: 'not-in-list', params: { suggestion: meant } });
});

it('offers nothing for a word that resembles none', () => {
  const { diagnostic } = onlyProblem('to: ', 'weather: ฝนตก\nto: ');
  expect(diagnostic).toMatchObject({ code: 'unknown-key', params: { key: 'weather' } });
  expect(diagnostic.fix).toBeUndefined();
});

it('offers no key that is there already', () => {
  const { diagnostic } = onlyProblem('to: ', 'subjects: เรื่อง\nto: ');
  expect(diagnostic.params).toEqual({ key: 'subjects' });
});

it('takes Thai digits for a number only where one is meant', () => {
  expect(onlyProblem('to: ', 'urgency: ๑\nto: ').diagnostic.code).toBe('not-in-list');
});
