import { describe, expect, it } from 'vitest';
import { schemas } from '../../../.generated/validators.mjs';
import { thaiKeys } from '../../../src/check/refine/thai-keys.ts';
import { checked, smallest } from '../checked.ts';
import { mended, onlyProblem } from './one-problem.ts';

describe('a key in another dress', () => {
  it.each([
    ['subject:', 'Subject:'],
    ['subject:', 'SUBJECT:'],
    ['subject:', '"sub ject":'],
    ['coordinator:', 'Co-ordinator:'],
    ['email:', '"E - Mail":'],
  ])('%s is offered for %s', (right, wrong) => {
    const problem = onlyProblem(right, wrong);
    expect(problem.diagnostic.code).toBe('unknown-key');
    expect(mended(problem)).toBe(smallest);
  });

  it.each(['copies-to', 'Copies To', 'copiesto', 'COPIES_TO'])('copies_to is offered for %s', (key) => {
    const { diagnostic } = onlyProblem('to: ', `${key}: [สำนักงบประมาณ]\nto: `);
    expect(diagnostic).toMatchObject({ code: 'unknown-key', params: { suggestion: 'copies_to' } });
  });

  it('is the right letters rather than the nearest ones', () => {
    const problem = onlyProblem('to: ', 'meeting: { name: การประชุม, from: 2550-04-03, TO: 2550-04-04 }\nto: ');
    expect(problem.diagnostic).toMatchObject({ params: { suggestion: 'to' } });
  });
});

describe('a label of the papers in place of a key', () => {
  it.each([
    ['subject:', 'เรื่อง:'],
    ['subject:', '" เรื่อง : ":'],
    ['date:', 'วัน เดือน ปี:'],
    ['number:', 'ที่:'],
    ['date:', 'วันที่:'],
    ['to:', 'เรียน:'],
    ['signatory:', 'ผู้ลงนาม:'],
    ['phone:', '"โทร.":'],
    ['name: นางกานดา', 'ชื่อ: นางกานดา'],
    ['resolutions:', 'ร่างมติ:'],
  ])('%s is offered for %s', (right, wrong) => {
    expect(mended(onlyProblem(right, wrong))).toBe(smallest);
  });

  it('means the key that its map has: วันที่ is a meeting’s from', () => {
    const { diagnostics } = checked(smallest.replace('to: ', 'meeting: { name: การประชุม, วันที่: 2550-04-03 }\nto: '));
    expect(diagnostics).toMatchObject([{ code: 'unknown-key', params: { key: 'วันที่', suggestion: 'from' } }]);
  });

  it('is offered no key that is there already', () => {
    const { diagnostic } = onlyProblem('to: ', 'เรื่อง: อีกเรื่อง\nto: ');
    expect(diagnostic.params).toEqual({ key: 'เรื่อง' });
  });

  it('is known for every key of the input but those that need none', () => {
    const { $defs = {}, properties = {} } = schemas.meeting;
    const keys = new Set(
      [properties, ...Object.values($defs).map((each) => each.properties ?? {})].flatMap(Object.keys),
    );
    expect([...keys].sort()).toEqual(Object.keys(thaiKeys).sort());
  });
});
