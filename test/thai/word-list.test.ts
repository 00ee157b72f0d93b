import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBreaker } from '../../src/thai/breaks.ts';
import { COMPOUNDS } from '../../src/thai/data/compounds/index.ts';
import { longestEntry, wordEntries, wordProblem } from '../../src/thai/word-list.ts';
import { thaiText } from './script.ts';

describe('wordEntries', () => {
  test('takes one entry a line and leaves comments and empty lines out', () => {
    const list = '# คำของกรม\n\n  เกยุราพันธุ์  \r\nมาบ|ตาพุด\r   \n\t# จบ\nGISTDA';
    expect(wordEntries(list).map(({ text }) => text)).toEqual(['เกยุราพันธุ์', 'มาบ|ตาพุด', 'GISTDA']);
    for (const { text, start, end } of wordEntries(list)) expect(list.slice(start, end)).toBe(text);
  });

  test('finds nothing in an empty list', () => {
    expect(wordEntries('')).toEqual([]);
  });
});

describe('wordProblem', () => {
  test.each([
    'เกยุราพันธุ์',
    'มาบ|ตาพุด',
    'ณ โรงแรม',
    'บ้าน |ใจ',
    'อ.ก.พ. |กรม',
    'COVID-19',
    'กรุงเทพฯ',
    'ห้อง 802',
    'ก'.repeat(longestEntry),
  ])('takes %s', (entry) => {
    expect(wordProblem(entry)).toBeUndefined();
  });

  test.each([
    ['||', 'no-letter', '||'],
    ['2550', 'no-letter', '2550'],
    ['๒๕๕๐/๑', 'no-letter', '๒๕๕๐/๑'],
    ['่าน', 'bad-start', '่'],
    ['าน', 'bad-start', 'า'],
    ['ๆ ครั้ง', 'bad-start', 'ๆ'],
    ['บ้านเ', 'bad-end', 'เ'],
    ['บ้าน (', 'bad-end', '('],
    ['บ|้าน', 'bad-bar', '|'],
    ['บ้า|น|ำ', 'bad-bar', '|'],
    ['เ|มือง', 'bad-bar', '|'],
    ['บ้าน| ใจ', 'bad-bar', '|'],
    ['บ้าน|', 'bad-bar', '|'],
    ['|บ้าน', 'bad-bar', '|'],
    ['บ้าน||ใจ', 'bad-bar', '|'],
    ['ก'.repeat(longestEntry + 1), 'too-long', 'ก'.repeat(longestEntry + 1)],
  ])('refuses %s: %s', (entry, why, shown) => {
    const problem = wordProblem(entry);
    expect(problem?.why).toBe(why);
    expect(entry.slice(problem?.start, problem?.end)).toBe(shown);
  });

  test('takes every built-in entry', () => {
    expect(COMPOUNDS.filter((entry) => wordProblem(entry))).toEqual([]);
  });
});

test('lines break nowhere inside a taken entry but at its bars', () => {
  fc.assert(
    fc.property(thaiText, (text) => {
      const entry = text.trim();
      fc.pre(wordProblem(entry) === undefined);
      expect(createBreaker([entry])(entry).filter(({ penalty }) => penalty < 5000)).toEqual([]);
    }),
  );
});
