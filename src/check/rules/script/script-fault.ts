import { type ScriptFault, scriptFaults } from '../../../thai/normal-form.ts';
import { fixOf } from '../fix.ts';
import type { TextRule } from '../rule.ts';
import { matches } from './matches.ts';
import { unwantedSpaces } from './unwanted-spaces.ts';

/** As many as are told of one text. */
const most = 1000;

/** Thai that looks right, or nearly, and is not (domain.md E.3, F17): sara am of two characters, เเ, marks doubled or out of order. */
export const scriptFault: TextRule<'script-fault'> = {
  code: 'script-fault',
  severity: 'error',
  looksAt: 'text',
  find: (text) => {
    const prose = text.prose();
    const all = scriptFaults(prose);
    if (all.length === 0) return [];
    const torn = new Set(matches(prose, unwantedSpaces.inWord).map(({ end }) => end));
    // A mark behind a space belongs to the letter before it: that space is the fault.
    const faults = all.filter(({ kind, start }) => kind !== 'stray-mark' || !torn.has(start));
    return faults.slice(0, most).map((fault) => {
      const { start, end, replacement } = fault;
      const base = baseOf(prose, fault);
      return {
        at: text.range(start, end),
        params: {
          fault: fault.kind,
          written: base + prose.slice(start, end),
          ...(replacement !== undefined && { right: base + replacement }),
        },
        ...(replacement !== undefined && fixOf(text, start, end, replacement)),
      };
    });
  },
};

/** The consonant that a stretch of marks and vowels belongs to, where one stands before it. */
function baseOf(prose: string, { start }: ScriptFault): string {
  const before = prose.charAt(start - 1);
  return /[ก-ฮ]/.test(before) && !/[เแโใไ]/.test(prose.charAt(start)) ? before : '';
}
