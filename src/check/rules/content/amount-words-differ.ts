import { amountsIn, readBahtWords } from '../../../thai/amounts.ts';
import { bahtWords } from '../../../thai/baht.ts';
import type { TextRule } from '../rule.ts';

const inBrackets = /^[ \u00A0]*\([ \u00A0]*(?<words>[ก-๎][ก-๎ \u00A0]{0,300})\)/;
const longest = 310;
/** A sum that is rounded need not be that of the words. */
const rounded = /(?:ประมาณ|ราว|เกือบ|กว่า)[ \u00A0]*$/;
const shown = 20;

/** A sum of money and its words in brackets are the same (domain.md F31): 500 บาท (ห้าร้อยบาทถ้วน). */
export const amountWordsDiffer: TextRule<'amount-words-differ'> = {
  code: 'amount-words-differ',
  severity: 'warning',
  looksAt: 'text',
  find: ({ value, range }) =>
    amountsIn(value).flatMap(({ start, end, satang }) => {
      const brackets = inBrackets.exec(value.slice(end, end + longest));
      const words = brackets?.groups?.words?.trim();
      if (!brackets || words === undefined || rounded.test(value.slice(Math.max(0, start - shown), start))) return [];
      const said = readBahtWords(words);
      if (said === undefined || said === satang) return [];
      const from = end + brackets[0].indexOf(words);
      const params = { figure: value.slice(start, end), words, expected: bahtWords(satang) };
      return [{ at: range(from, from + words.length), params }];
    }),
};
