import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextRule } from '../../../../src/check/rules/rule.ts';
import { scriptRules } from '../../../../src/check/rules/script/index.ts';
import type { RuleCode } from '../../../../src/model/diagnostic.ts';
import { thaiText } from '../../../thai/script.ts';
import { found, mended } from './found.ts';

/** What papers are pasted together from: words, signs, and all that can go wrong between them. */
const scrap = fc.constantFrom(
  ...[
    ' ',
    '  ',
    '\n',
    '\u00A0',
    '\u200B',
    '\u00AD',
    '\t',
    'ๆ',
    'ฯ',
    'ฯลฯ',
    '(',
    ')',
    '“',
    '”',
    '1',
    '๒',
    '1) ',
    '- ',
    '**',
  ],
  ...['\u0E4D', 'า', '่', '้', 'ี', '์', 'ๅ', 'ำ', 'ะ', 'เ', 'แ', 'ก', 'ที่', 'การ', 'ความ', 'โดย', 'A', '|', ':', '#', '/'],
);
const pasted = fc.oneof(
  thaiText,
  fc.array(fc.oneof(scrap, scrap, thaiText), { maxLength: 12 }).map((parts) => parts.join('')),
);

const rules = scriptRules.filter((rule): rule is Extract<typeof rule, { looksAt: 'text' }> => rule.looksAt === 'text');

describe.each(rules.map((rule) => [rule.code, rule as TextRule<RuleCode>] as const))('%s', (_, rule) => {
  test('finds nothing more to mend once its fixes are made', () => {
    fc.assert(
      fc.property(pasted, fc.boolean(), (text, markdown) => {
        const after = mended(rule, text, markdown);
        expect(found(rule, after, markdown).filter(({ fix }) => fix)).toEqual([]);
      }),
    );
  });

  test('leaves the consonants, the digits and the Latin letters of a text as they are', () => {
    const kept = (text: string) => text.replace(/[^ก-ฮA-Za-z\d๐-๙]/g, '');
    fc.assert(
      fc.property(pasted, fc.boolean(), (text, markdown) => {
        expect(kept(mended(rule, text, markdown))).toBe(kept(text));
      }),
    );
  });
});
