import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from '../../src/thai/segments.ts';

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** The segmenter's own, of the text in one go. */
function inOneGo(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const clause = 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ได้จัดการประชุมเชิงปฏิบัติการขับเคลื่อนยุทธศาสตร์';

describe('a text in windows', () => {
  test.each([
    ['nothing', ''],
    ['a space', ' '],
    ['a word', 'มติ'],
    ['a sentence', `${clause} แล้ว`],
    ['sentences', `${clause} `.repeat(60)],
    ['sentences after a space', ` ${clause}`.repeat(60)],
    ['a run without a space', clause.repeat(60)],
    ['a run behind a space', ` ${clause.repeat(30)}`],
    [
      'runs that end with a window',
      `${clause.repeat(40).slice(0, 1999)} ${clause.repeat(40).slice(0, 1999)} ${clause}`,
    ],
    ['a space right behind a window', `${clause.repeat(40).slice(0, 2000)} ${clause}`],
    ['short words', `${'ก '.repeat(1500)}${clause}`],
  ])('falls into the same segments as in one go: %s', (_, text) => {
    expect([...segments(text, segmenter)]).toEqual(inOneGo(text));
  });

  test('falls into the same segments wherever its spaces are', () => {
    const word = fc.constantFrom('คณะรัฐมนตรี', 'ความมั่นคงของมนุษย์', 'งบประมาณ', 'COVID-19', '๒๕๕๐', 'เพื่อ', ' ', '(', 'ๆ');
    const spaced = fc.array(word, { minLength: 5, maxLength: 40 }).map((words) => `${words.join('')} `);
    fc.assert(
      fc.property(fc.array(spaced, { minLength: 10, maxLength: 16 }), (parts) => {
        const text = parts.join('');
        expect([...segments(text, segmenter)]).toEqual(inOneGo(text));
      }),
      { numRuns: 20 },
    );
  });

  test('loses nothing of a run of any length', () => {
    for (const length of [1999, 2000, 2001, 4000, 4001]) {
      for (const text of ['ก'.repeat(length), 'คน'.repeat(length), `${'ก'.repeat(length)} ข`]) {
        expect([...segments(text, segmenter)].join('')).toBe(text);
      }
    }
  });
});
