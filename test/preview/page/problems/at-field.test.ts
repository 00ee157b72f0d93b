import { describe, expect, test } from 'vitest';
import type { DeskProblem } from '../../../../src/preview/contract.ts';
import { fieldsAt, readFor } from '../../../../src/preview/page/problems/at-field.ts';
import { en, th } from '../../../../src/preview/page/words/form.ts';
import { problemAt } from '../form/inputs.ts';

const text = `kind: information
meeting: { venue: กรุงเทพ }
ministry: { name: ก, odd: 1 }
checklist:
  agencies:
    - name: ข
    - name: ค
      opinion: agree
  resolutions:
    - รับทราบ
`;

const at = (problem: DeskProblem, words = th, of = text) =>
  fieldsAt(readFor([problem], of), [problem], words).get(problem);
const nameOf = (...asked: Parameters<typeof at>) => at(...asked)?.name;

describe('a problem is named', () => {
  test.each([
    ['กรุงเทพ', 'สถานที่'],
    ['agree', 'หน่วยงาน ลำดับที่ 2 · ความเห็น'],
    ['รับทราบ', 'ข้อ ๕ ร่างมติคณะรัฐมนตรี'],
    ['odd', undefined],
  ])('of “%s” by its field: %s', (part, name) => {
    expect(nameOf(problemAt(text, part))).toBe(name);
  });

  test('in the language of the page', () => {
    expect(nameOf(problemAt(text, 'agree'), en)).toBe('agency 2 · Opinion');
  });

  test('by the field that a file lacks', () => {
    expect(nameOf(problemAt(text, 'meeting', { missing: 'subject' }))).toBe('เรื่อง');
  });

  test('by nothing where the text cannot be read, or no place is told', () => {
    expect(nameOf(problemAt('a: [ก', 'ก'), th, 'a: [ก')).toBeUndefined();
    expect(nameOf({ code: 'x', severity: 'error', message: { what: 'x' }, related: [] })).toBeUndefined();
  });
});

describe('a problem is one of a field that is not filled in', () => {
  const blank = 'to: ....\nurgency: ""\nmeeting: { venue: "-", session: 1 }\nchecklist: { resolutions: [] }\n';
  const isBlank = (part: string, code: string, more = {}) =>
    at(problemAt(blank, part, { code, ...more }), th, blank)?.isBlank;

  test.each([
    ['....', 'value-is-placeholder', true],
    ['""', 'not-in-list', true],
    ['[]', 'list-too-short', true],
    ['""', 'urgency-missing', false],
    ['"-"', 'value-is-placeholder', false],
  ])('%s that is told as %s: %j', (part, code, expected) => {
    expect(isBlank(part, code)).toBe(expected);
  });

  test('where the file lacks it', () => {
    expect(isBlank('to', 'document-needs', { missing: 'body' })).toBe(true);
  });
});

test('200 problems are named in a moment', () => {
  const long = `${text}body: |\n${'  ย่อหน้า  หนึ่ง\n'.repeat(500)}`;
  const problems = Array.from({ length: 200 }, () => problemAt(long, 'ย่อหน้า'));
  const start = performance.now();
  expect(fieldsAt(readFor(problems, long), problems, th).size).toBe(200);
  expect(performance.now() - start).toBeLessThan(500);
});
