import { isUsual } from '../../../thai/any-script.ts';
import type { TextRule } from '../rule.ts';
import { codePointOf } from './code-point.ts';
import { matches } from './matches.ts';

const foreign = String.raw`(?![\p{Script=Thai}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}]`;
const word = String.raw`[\p{Script=Thai}\p{Script=Latin}]`;

/**
 * Letters of other scripts that stand in a Thai or Latin word, where they were pasted or read wrongly by a scanner, and digits that are neither
 * Thai nor Arabic (domain.md E.3, F17). Lao is never meant. A foreign word by itself is, and so is the Greek letter of a unit.
 */
const source = [
  String.raw`\p{Script=Lao}+`,
  String.raw`(?![\d๐-๙])\p{Nd}`,
  `(?<=${word})(?:(?!\\p{Script=Greek})${foreign})+`,
  `(?:(?!\\p{Script=Greek})${foreign})+(?=${word})`,
  `(?<=[ก-๎])\\p{Script=Greek}+(?=[ก-๎])`,
].join('|');

/** Foreign letters and digits inside words (domain.md F17). */
export const foreignLetter: TextRule<'foreign-letter'> = {
  code: 'foreign-letter',
  severity: 'error',
  looksAt: 'text',
  find: (text) => {
    const prose = text.prose();
    if (isUsual(prose)) return [];
    return matches(prose, new RegExp(source, 'gu')).map(({ found, start, end }) => ({
      at: text.range(start, end),
      params: { letter: found, codePoint: codePointOf(found) },
    }));
  },
};
