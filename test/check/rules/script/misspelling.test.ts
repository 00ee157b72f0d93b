import { describe, expect, test } from 'vitest';
import { misspelling } from '../../../../src/check/rules/script/misspelling.ts';
import { COMPOUNDS } from '../../../../src/thai/data/compounds/index.ts';
import { MISSPELLINGS, RIGHT_WORDS } from '../../../../src/thai/data/misspellings.ts';
import { scriptFaults } from '../../../../src/thai/normal-form.ts';
import { broken } from '../broken.ts';
import { found, told } from './found.ts';

test('a misspelt word is told with its right spelling', async () => {
  expect(await broken('misspelling', ['ด้วย กระทรวง', 'ด้วย ได้รับอนุญาติ'])).toEqual(['misspelling 7:18']);
  expect(found(misspelling, 'อนุญาติ')[0]?.params).toEqual({ written: 'อนุญาติ', right: 'อนุญาต' });
});

describe('the list', () => {
  const pairs = [...MISSPELLINGS];

  test('holds 150 words and more, each once, in alphabetical order, written without a fault', () => {
    expect(pairs.length).toBeGreaterThan(150);
    for (const word of pairs.flat()) expect([word, scriptFaults(word)]).toEqual([expect.stringMatching(/^[ก-๎]+$/), []]);
  });

  test('finds every word of its own, whole', () => {
    for (const [written] of pairs) expect(told(misspelling, `ก ${written} ข`)).toEqual([written]);
  });

  test('finds nothing in a right word, be it its own, a compound or a guard', () => {
    const compounds = COMPOUNDS.map((word) => word.replaceAll('|', ''));
    for (const word of [...MISSPELLINGS.values(), ...RIGHT_WORDS, ...compounds])
      expect([word, told(misspelling, word)]).toEqual([word, []]);
  });
});

test('right words that hold a misspelling are silent', () => {
  const right = [
    'ปรากฏหมายเลข',
    'ปรากฏการณ์',
    'อนุมัติ',
    'สัญญานอกระบบ',
    'ความสัมพันธ์พืชกับสัตว์',
    'มนุษย์ธรรมดา',
    'ลดภาระกิจกรรม',
    'สร้างสรรค์หาแนวทาง',
    'คณะแพทย์สภากาชาดไทย',
  ];
  for (const text of right) expect(told(misspelling, text)).toEqual([]);
});

test('persons spell their names as they please', () => {
  expect(told(misspelling, 'มอบให้ นางสาวปราณีต ประมาน เป็นผู้แทน')).toEqual([]);
});

test('addresses are not looked at', () => {
  expect(told(misspelling, 'https://example.go.th/อนุญาติ')).toEqual([]);
});
