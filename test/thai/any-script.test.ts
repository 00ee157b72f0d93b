import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScript, isUsual, usualOf } from '../../src/thai/any-script.ts';
import { tokens } from '../../src/thai/tokens.ts';

/** Every character of a text that is called usual; all of them are of one code unit. */
const usualCharacters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isUsual);
/** Texts that are usual, and texts that are not for a letter of another script, a digit of one, or something astral. */
const usualText = fc.string({ unit: fc.constantFrom(...usualCharacters), maxLength: 20 });
const anyText = fc.oneof(
  usualText,
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .tuple(usualText, fc.constantFrom('ກ', 'α', 'я', '中', '４', '٣', '😀', '\uD800', '𝐀', '\u0301'), usualText)
    .map((parts) => parts.join('')),
);
const classes = Object.keys(usualOf);

describe('what is usual of a class of Unicode', () => {
  it.each(classes)('is what of %s a usual text can hold', (name) => {
    for (const flags of ['u', 'iu'])
      for (const brackets of [`[\\p{${name}}]`, `[^\\p{${name}}]`]) {
        const [short, full] = [anyScript(brackets, flags), new RegExp(brackets, flags)];
        expect(usualCharacters.filter((one) => short(one).test(one))).toEqual(
          usualCharacters.filter((one) => full.test(one)),
        );
      }
  });
});

describe('a pattern for any script', () => {
  it.each([
    ...classes.map((name) => String.raw`[\p{${name}}]+`),
    String.raw`(?<=[^\s\p{Cf}\p{DI}]) *[\p{L}\p{M}\p{N}(]`,
    String.raw`(?<![\p{L}\p{M}.])[ก-ฮa-z](?=[\p{N}]|$)`,
  ])('finds in any text what it would find with the whole classes: %s', (source) => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('gu', 'giu'), (text, flags) => {
        const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(({ 0: match, index }) => [match, index]);
        expect(found(anyScript(source, flags)(text))).toEqual(found(new RegExp(source, flags)));
      }),
    );
  });
});

describe('the Latin words, numbers and addresses of a text', () => {
  const parts = [
    'a',
    'Ł',
    'µ',
    'ก',
    '๑',
    '2',
    '.',
    '-',
    ',',
    '/',
    '@',
    ' ',
    '(',
    'www.',
    'https://',
    '10x15',
    'ก.go.th/',
    '.pdf',
    'plan.docx',
  ];
  const written = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((each) => each.join(''));

  it('are the same whether or not something else asks for letters of all scripts, or for names of files', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(tokens(`${text} 中`)).toEqual(tokens(text));
        expect(tokens(`${text} ก.pdf`).slice(0, -1)).toEqual(tokens(text));
      }),
      { numRuns: 1000 },
    );
  });
});
