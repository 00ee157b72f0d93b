import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bracketSpace } from '../../../../src/check/rules/script/bracket-space.ts';
import { doubledSpace } from '../../../../src/check/rules/script/doubled-space.ts';
import { foreignLetter } from '../../../../src/check/rules/script/foreign-letter.ts';
import { invisibleCharacter } from '../../../../src/check/rules/script/invisible-character.ts';
import { maiYamokSpace } from '../../../../src/check/rules/script/mai-yamok-space.ts';
import { misspelling } from '../../../../src/check/rules/script/misspelling.ts';
import { paiyanSpace } from '../../../../src/check/rules/script/paiyan-space.ts';
import { quoteSpace } from '../../../../src/check/rules/script/quote-space.ts';
import { spokenForm } from '../../../../src/check/rules/script/spoken-form.ts';
import { unpairedMark } from '../../../../src/check/rules/script/unpaired-mark.ts';
import { told } from './found.ts';

/** What the rules look for and at, letters of several alphabets and signs nobody sees among them. */
const parts = [
  ...['ก', 'ปี', 'น้ำ', '๑', '5', '2.1', 'a', 'Łé', 'µ', 'อนุญาติ', 'ปรากฏหมายเลข', 'แค่ไหน', 'ตอนนี้'],
  ...['(', ')', '“', '”', 'ๆ', 'ฯ', 'ฯลฯ', 'ฯพณฯ', '/', '.', ',', '-', ' ', ' ', '  ', '\n', '\t'],
  ...['\u00A0', '\u00AD', '\u200B', '\u2009', '\u2060', '\uFFFC', '\u0085'],
];
const text = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((each) => each.join(''));

test.each([
  ['bracket-space', (text: string) => told(bracketSpace, text)],
  ['doubled-space', (text: string) => told(doubledSpace, text)],
  ['foreign-letter', (text: string) => told(foreignLetter, text)],
  ['invisible-character', (text: string) => told(invisibleCharacter, text)],
  ['mai-yamok-space', (text: string) => told(maiYamokSpace, text)],
  ['paiyan-space', (text: string) => told(paiyanSpace, text)],
  ['quote-space', (text: string) => told(quoteSpace, text)],
  ['unpaired-mark', (text: string) => told(unpairedMark, text)],
])('%s tells the same where another line asks for letters of all scripts', (_, told) => {
  fc.assert(
    fc.property(text, (text) => {
      expect(told(`${text}\n\nก 中 ก`)).toEqual(told(`${text}\n\nก ก ก`));
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['misspelling', 'อนุญาติ', (text: string) => told(misspelling, text)],
  ['spoken-form', 'ตอนนี้', (text: string) => told(spokenForm, text)],
])('%s tells the same where another line holds such a word', (_, word, told) => {
  expect(told(word)).toEqual([word]);
  fc.assert(
    fc.property(text, (text) => {
      expect(told(`${text}\n\n${word}`)).toEqual([...told(text), word]);
    }),
    { numRuns: 400 },
  );
});
