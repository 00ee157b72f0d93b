import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptRuns } from '../../../src/render/docx/script-runs.ts';

const anyText = fc.string({ unit: fc.constantFrom(...'กเ้๒ะ aZ9.(✓☐\t\n\u00A0\uFFFC😀') });

const split = (text: string, before?: 'thai' | 'other'): string[] =>
  scriptRuns(text, before).map((run) => `${run.script}:${run.text}`);

describe('runs by script', () => {
  test('white space stays with what stands before it', () => {
    expect(split('ระบบ Cell Broadcast ระยะที่ ๒')).toEqual(['thai:ระบบ ', 'other:Cell Broadcast ', 'thai:ระยะที่ ๒']);
  });

  test('western punctuation and digits inside Thai are runs of their own', () => {
    expect(split('พ.ศ. ๒๕๖๙ (CAP 1.2)')).toEqual([
      'thai:พ',
      'other:.',
      'thai:ศ',
      'other:. ',
      'thai:๒๕๖๙ ',
      'other:(CAP 1.2)',
    ]);
  });

  test('a Thai word with stacked marks is never split', () => {
    expect(split('ผู้ที่น้ำญี่ปุ่น')).toEqual(['thai:ผู้ที่น้ำญี่ปุ่น']);
  });

  test('ticks and boxes go to the symbol face', () => {
    expect(split('(ขีด ✓) ☐☑')).toEqual(['other:(', 'thai:ขีด ', 'symbol:✓', 'other:) ', 'symbol:☐☑']);
  });

  test('white space at the head goes on from the text in front of it', () => {
    expect(split(' ครั้งที่', 'thai')).toEqual(['thai: ครั้งที่']);
    expect(split(' ครั้งที่', 'other')).toEqual(['other: ', 'thai:ครั้งที่']);
  });

  test('no character is lost or moved', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('thai', 'other', 'symbol'), (text, before) => {
        expect(
          scriptRuns(text, before)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('Thai letters stand in Thai runs alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const run of scriptRuns(text)) expect(/[ก-๛]/u.test(run.text)).toBe(run.script === 'thai');
      }),
    );
  });
});
