import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { frame } from '../../src/report/frame.ts';

const look = { width: 80, mark: (text: string) => text, dim: (text: string) => text };

/** The frame of a part of a text, found by its words. */
function frameOf(text: string, part: string, width = 80): readonly string[] {
  const start = text.indexOf(part);
  return frame({ name: 'a.yaml', text }, { file: 'a.yaml', start, end: start + part.length }, { ...look, width }).split(
    '\n',
  );
}

/** How many columns stand before the first caret and under the carets. */
function carets(line: string | undefined): readonly [number, number] {
  const [, lead = '', marks = ''] = /^\s*\d* \|( *)(\^+)$/.exec(line ?? '') ?? [];
  return [lead.length - 1, marks.length];
}

describe('a code frame', () => {
  it('puts its carets right under Thai, whose marks take no column', () => {
    const [shown, marks] = frameOf('เรื่อง: ที่ประชุม', 'ประชุม');
    expect(shown).toBe('1 | เรื่อง: ที่ประชุม');
    expect(carets(marks)).toEqual([stringWidth('เรื่อง: ที่'), stringWidth('ประชุม')]);
    expect(marks).toBe('  |        ^^^^^');
  });

  it('shows the line that the range starts in, with its number', () => {
    expect(frameOf('a: 1\nb: ผิด\nc: 3', 'ผิด')).toEqual(['2 | b: ผิด', '  |    ^^']);
  });

  it('shows the first line of a range over several, marked to its end', () => {
    const [shown, marks] = frameOf('a: |\n  หนึ่ง\n  สอง\n', 'หนึ่ง\n  สอง');
    expect(shown).toBe('2 |   หนึ่ง');
    expect(carets(marks)).toEqual([2, stringWidth('หนึ่ง')]);
  });

  it('marks one column for a place of no width, also behind the last character', () => {
    expect(frame({ name: 'a', text: 'key' }, { file: 'a', start: 3, end: 3 }, look)).toBe('1 | key\n  |    ^');
    expect(frame({ name: 'a', text: '' }, { file: 'a', start: 0, end: 0 }, look)).toBe('1 |\n  | ^');
  });

  it('cuts a long line around the range', () => {
    const long = `${'ก'.repeat(500)}ผิดตรงนี้${'ข'.repeat(500)}`;
    const [shown = '', marks = ''] = frameOf(long, 'ผิดตรงนี้', 60);
    expect(stringWidth(shown)).toBeLessThanOrEqual(60);
    expect(shown).toMatch(/^1 \| …ก+ผิดตรงนี้ข+…$/);
    expect(marks.length).toBeLessThanOrEqual(60);
    const at = stringWidth(shown.slice(0, shown.indexOf('ผิด')));
    expect(marks.indexOf('^')).toBe(at);
  });

  it('shows tabs as spaces and hides what would move the cursor', () => {
    expect(frameOf('\ta\u001b[2J\u202Eb', 'b')[0]).toBe('1 |   a�[2J�b');
  });

  it('keeps within the width and its carets inside the line, for any text and range', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.nat(300),
        fc.nat(40),
        fc.integer({ min: 40, max: 120 }),
        (text, start, length, width) => {
          const range = { file: 'a', start: Math.min(start, text.length), end: Math.min(start + length, text.length) };
          const [shown = '', marks = ''] = frame({ name: 'a', text }, range, { ...look, width }).split('\n');
          expect(stringWidth(shown)).toBeLessThanOrEqual(width);
          expect(marks).toMatch(/\^/);
          expect(marks.length).toBeLessThanOrEqual(width + 1);
        },
      ),
    );
  });
});
