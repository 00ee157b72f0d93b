import type { NumberFault } from '../model/problems/facts.ts';
import { parseNumber } from './number.ts';

/** What is wrong with a letter's number, and the number as it was meant; its digits stay as they were typed. */
export type NumberSlip =
  | { readonly fault: Exclude<NumberFault, 'form'>; readonly suggestion: string }
  | { readonly fault: 'form' };

/** The known traps (domain.md C, E.5, F24), in the order in which they are mended: several may come together. */
const mends = [
  { fault: 'label', pattern: /^(?:เลข)?ที่[ :]*/, by: () => '' },
  { fault: 'code-points', pattern: /^([ก-ฮ])\.?([ก-ฮ])\. */, by: (_, first, second) => `${first}${second} ` },
  {
    fault: 'lost-zero',
    pattern: /^([ก-ฮ]{2} *)([\d๐-๙]{3})(?![\d๐-๙])/,
    by: (_, code, unit = '') => `${code}${zeroLike(unit)}${unit}`,
  },
  { fault: 'space', pattern: /^([ก-ฮ]{2}) *(?=[\d๐-๙])/, by: (_, code) => `${code} ` },
  { fault: 'space', pattern: / *\/ */, by: () => '/' },
] as const satisfies readonly {
  fault: NumberFault;
  pattern: RegExp;
  by: (whole: string, ...groups: string[]) => string;
}[];

/** The slip in a number that does not keep to the grammar (`พม 201/ 15136`); nothing for one that does. */
export function numberSlip(written: string): NumberSlip | undefined {
  if (parseNumber(written) !== undefined) return undefined;
  let suggestion = written.trim();
  const faults = mends.flatMap(({ fault, pattern, by }) => {
    const before = suggestion;
    suggestion = before.replace(pattern, by);
    return suggestion === before ? [] : [fault];
  });
  const [fault] = faults;
  return fault === undefined || parseNumber(suggestion) === undefined ? { fault: 'form' } : { fault, suggestion };
}

function zeroLike(digits: string): string {
  return /[๐-๙]/.test(digits) ? '๐' : '0';
}
