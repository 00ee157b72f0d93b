import {
  ABBREVIATIONS,
  type Abbreviation,
  ACCEPTED_SHORT_FORMS,
  NAMED_PAPERS,
  SHORT_MONTHS,
} from './data/abbreviations.ts';
import { oneOf } from './one-of.ts';

/** A short form in a text, in UTF-16 code units, `end` exclusive. */
export interface ShortForm {
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** The full words that it may stand for; none where it is not known. */
  readonly readings: readonly string[];
  /** What puts the only full word in its place. */
  readonly edit?: { readonly start: number; readonly end: number; readonly text: string };
}

const known: ReadonlyMap<string, Abbreviation> = new Map(
  [...ABBREVIATIONS, ...SHORT_MONTHS].map((each) => [each.short, each]),
);
const shorts = ABBREVIATIONS.map(({ short }) => short);
/** A list may be lettered ก. ข. ค.: one letter is a short form only where a word is joined to it. */
const single = oneOf(shorts.filter((short) => short.length === 2));
const longer = oneOf(shorts.filter((short) => short.length > 2));
const before = '(?:(?<![ก-๛.])|(?<=ร่าง|ของ|ใน|ที่|และ|ตาม|กับ|จาก|ต่อ|ให้|โดย|แก่|มติ|ว่า))';
const pointed = String.raw`[ก-ฮ]{1,3}\.(?:[ก-ฮ]{1,3}\.)+`;
const form = new RegExp(
  String.raw`${before}(?:${single}(?=[ก-ฮเแโใไ])|${longer})(?![ก-ฮ]{1,3}\.)|(?<=\d ?|[๐-๙] ?)${oneOf(SHORT_MONTHS.map(({ short }) => short))}|${before}${pointed}`,
  'g',
);
/** Before a short form that is a body's own name: สำนักงาน ก.พ. */
const ofBody = /(?:สำนักงาน|คณะกรรมการ|เลขาธิการ|ประธาน|กรรมการ|สถาบัน|ธนาคาร) ?$/;
const longestBody = 12;
/** What makes of letters the name of a paper: น.ส.3 ก., ภ.ง.ด. 90. */
const paperNumber = /^ ?[\d๐-๙]/;

/** The short forms of a prose text that has full words for them (domain.md F20). */
export function shortForms(text: string): readonly ShortForm[] {
  return [...text.matchAll(form)].flatMap(({ 0: written, index: start }) => {
    const meant = known.get(written);
    const afterDigit = /[\d๐-๙] ?$/.test(text.slice(Math.max(0, start - 2), start));
    if (ACCEPTED_SHORT_FORMS.has(written) && !(meant && afterDigit)) return [];
    const end = start + written.length;
    if ((!meant || NAMED_PAPERS.has(written)) && isName(text, start, end)) return [];
    const edit = meant && editOf(text, start, end, meant);
    return [{ written, start, end, readings: meant?.readings ?? [], ...(edit && { edit }) }];
  });
}

/**
 * What a text brings in behind its full words, in parentheses, and may use from there on: สำนักงานเศรษฐกิจอุตสาหกรรม (สศอ.).
 */
export function broughtIn(text: string): readonly string[] {
  return [...text.matchAll(/\((?<short>[^()\n]{2,30})\)/g)].map(({ groups }) => groups?.short ?? '');
}

/** Whether letters are the name of a body or of a paper. */
function isName(text: string, start: number, end: number): boolean {
  return ofBody.test(text.slice(Math.max(0, start - longestBody), start)) || paperNumber.test(text.slice(end, end + 2));
}

function editOf(text: string, start: number, end: number, { readings, next }: Abbreviation): ShortForm['edit'] {
  const [full, ...others] = readings;
  if (full === undefined || others.length > 0) return undefined;
  if (next === undefined) return { start, end, text: full };
  const spaces = /^ */.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  const goesOn = /^[ก-ฮเแโใไ]/.test(text.slice(end + spaces));
  if (!goesOn) return { start, end, text: full };
  if (next === 'spaced') return { start, end: end + spaces, text: `${full} ` };
  const draft = text.slice(0, start).endsWith('ร่าง ') ? 1 : 0;
  return { start: start - draft, end: end + spaces, text: full };
}
