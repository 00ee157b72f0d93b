import { describe, expect, test } from 'vitest';
import { createDictionary, formOf } from '../../src/thai/words.ts';

const dictionary = createDictionary(new Intl.Segmenter('th', { granularity: 'word' }));

/** The words of a stretch, parted by bars. */
function parted(stretch: string): string {
  let at = 0;
  return dictionary(stretch)
    .map(({ length }) => {
      at += length;
      return stretch.slice(at - length, at);
    })
    .join('|');
}

describe('the words of the dictionary', () => {
  test.each([
    'คณะ|รัฐมนตรี',
    // It takes a letter of the next word
    'การ|กระจาย',
    'เป็น|กลาง',
    'ผล|กระทบ',
    // Or the next word
    'เป็น|การ',
    'ของ|กรม',
    'แผน|กรม',
    'ปี|กลาย',
    // And leaves a run of four characters whole
    'ใน|ปี',
    'ใน|ปี| |2550',
    'คณะ| |ใน|ปี',
    // … but a word of four, which the letters before it belong to
    'ลา|นีญา',
  ])('%s', (drawn) => {
    expect(parted(drawn.replaceAll('|', ''))).toBe(drawn);
  });

  test('are the same when a stretch comes again', () => {
    expect(dictionary('คณะรัฐมนตรี')).toEqual(dictionary('คณะรัฐมนตรี'));
    expect(dictionary('')).toEqual([]);
  });
});

describe('the form of a piece', () => {
  test.each([
    ['blank', ' '],
    ['blank', 'คำ '],
    ['sign', '-'],
    ['sign', 'ไทย–'],
    ['sign', 'ชุมชน/'],
    ['prefix', 'การ'],
    ['prefix', 'ความ'],
    ['prefix', 'ผู้'],
    ['prefix', 'นัก'],
    ['tail', 'ส์'],
    ['tail', 'ติ์'],
    ['tail', 'วด์'],
    ['fragment', 'ก'],
    ['fragment', 'กั'],
    ['fragment', 'เก'],
    ['whole', 'ที่'],
    ['whole', 'ณ'],
    ['whole', 'ปี'],
    ['whole', 'นา'],
    ['whole', 'การณ์'],
    ['whole', 'คณะ'],
    ['whole', '2550'],
  ])('%s: %j', (form, text) => {
    expect(formOf(text)).toBe(form);
  });
});
