import { UNITS } from '../../../thai/data/units.ts';
import { arabicDigits } from '../../../thai/numerals.ts';
import { oneOf } from '../../../thai/one-of.ts';

/** A number by which a text refers to an item of a list of the letter's head, in UTF-16 code units. */
export interface Citation {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** What follows is no amount: สิ่งที่ส่งมาด้วย 5 รายการ counts, and cites nothing. */
const figure = String.raw`(\d{1,3})(?![\d./]| *${oneOf(UNITS)})`;
const first = new RegExp(` *${figure}`, 'y');
const further = new RegExp(` *(?:และ|ถึง|กับ|หรือ|,|-|–) *${figure}`, 'y');

/** The numbers after each occurrence of a phrase: `สิ่งที่ส่งมาด้วย 2 และ 5` cites 2 and 5. Digits may be Thai. */
export function citationsAfter(phrase: string, text: string): readonly Citation[] {
  const arabic = arabicDigits(text);
  const citations: Citation[] = [];
  for (let at = arabic.indexOf(phrase); at !== -1; at = arabic.indexOf(phrase, at)) {
    at += phrase.length;
    for (let pattern = first; ; pattern = further) {
      pattern.lastIndex = at;
      const [whole = '', number = ''] = pattern.exec(arabic) ?? [];
      if (number === '') break;
      at += whole.length;
      citations.push({ number: Number(number), start: at - number.length, end: at });
    }
  }
  return citations;
}
