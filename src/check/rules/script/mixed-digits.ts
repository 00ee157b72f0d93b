import { thaiDigits } from '../../../thai/numerals.ts';
import type { TextRule } from '../rule.ts';
import { type Match, matches } from './matches.ts';

/**
 * Thai and Arabic digits in one text (domain.md F02), told at the first number that is unlike the numbers before it. What is printed with Arabic
 * digits anyhow (COVID-19, ISO 9001, addresses) does not count, nor do the numbers of items.
 */
export const mixedDigits: TextRule<'mixed-digits'> = {
  code: 'mixed-digits',
  severity: 'warning',
  looksAt: 'text',
  find: (text) => {
    const prose = text.prose();
    const [thai] = matches(prose, /[๐-๙][๐-๙.,]*(?<=[๐-๙])/g);
    const arabic = thai && firstMadeThai(prose);
    if (!thai || !arabic) return [];
    const [first, second] = thai.start < arabic.start ? [thai, arabic] : [arabic, thai];
    return [
      {
        at: text.range(second.start, second.end),
        params: { thai: thai.found, arabic: arabic.found },
        related: [{ kind: 'range', ...text.range(first.start, first.end) }],
      },
    ];
  },
};

/** The first number with Arabic digits that the papers print with Thai ones. */
function firstMadeThai(prose: string): Match | undefined {
  const printed = thaiDigits(prose).text;
  return matches(prose, /\d[\d.,]*(?<=\d)/g).find(({ start }) => printed.charAt(start) !== prose.charAt(start));
}
