import { expect, test } from 'vitest';
import { Lexicon } from '../../src/thai/lexicon.ts';

function found(text: string, ...words: readonly string[]): readonly string[] {
  const word = new Lexicon(words).next(text, 0, text.length);
  return word === undefined ? [] : [text.slice(word.start, word.end), ...word.inner.map(String)];
}

test.each([
  ['the first of a text', 'เสนอคณะรัฐมนตรี', ['รัฐมนตรี', 'คณะ|รัฐมนตรี'], ['คณะรัฐมนตรี', '7']],
  ['the longest of those that begin at one place', 'คณะรัฐมนตรี', ['คณะ', 'คณะรัฐมนตรี'], ['คณะรัฐมนตรี']],
  ['of two entries of one word the first', 'คณะรัฐมนตรี', ['คณะรัฐมนตรี', 'คณะ|รัฐมนตรี'], ['คณะรัฐมนตรี']],
  ['nothing of an empty list', 'คณะรัฐมนตรี', [], []],
  ['empty entries are none', 'เสนอคณะรัฐมนตรี', ['', '|', 'คณะ|รัฐมนตรี'], ['คณะรัฐมนตรี', '7']],
  ['no word whose vowel stands before it', 'เมือง', ['มือง'], []],
  ['no word that a mark or a vowel goes on', 'กาน้ำ', ['กาน'], []],
  ['no word inside a Latin one', 'DATABASE', ['DATA'], []],
  ['no word inside a number', '12550', ['2550'], []],
])('%s', (_, text, words, expected) => {
  expect(found(text, ...words)).toEqual(expected);
});
