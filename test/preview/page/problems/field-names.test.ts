import { describe, expect, test } from 'vitest';
import type { DeskProblem } from '../../../../src/preview/contract.ts';
import { fieldNames } from '../../../../src/preview/page/problems/field-names.ts';
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

const nameOf = (problem: DeskProblem, words = th, of = text) => fieldNames(of, [problem], words).get(problem);

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

test('200 problems are named in a moment', () => {
  const long = `${text}body: |\n${'  ย่อหน้า  หนึ่ง\n'.repeat(500)}`;
  const problems = Array.from({ length: 200 }, () => problemAt(long, 'ย่อหน้า'));
  const start = performance.now();
  expect(fieldNames(long, problems, th).size).toBe(200);
  expect(performance.now() - start).toBeLessThan(500);
});
