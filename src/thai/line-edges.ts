import { FOLLOWING_VOWELS, isMark, LEADING_VOWELS } from './text.ts';

/** What may not begin and what may not end a line (domain.md E.2). */
const neverFirst = charactersOf('ๆฯ)]”’.,:;!?%/', FOLLOWING_VOWELS);
const neverLast = charactersOf('[([“‘', LEADING_VOWELS);
const blank = charactersOf(' \t\n\r');
const joining = charactersOf('"\'_@#&+=*');
const hyphen = charactersOf('-–');
const stop = charactersOf('.,');
/** The ที่ of หมู่ที่ 5, which numbers the word before it. */
const ordinal = /^\Sที่ +\d/;

/** Whether the character is a space at which a line may end; a no-break space is not. */
export function isBlank(character: string): boolean {
  return blank.has(character);
}

/** Whether the character joins the two ends of a range or the parts of a name: 3 - 4, ไทย-ลาว. */
export function isDash(character: string): boolean {
  return hyphen.has(character);
}

/** Whether a line may begin at an offset: something stands before it, and neither side forbids the break. Digits must be Arabic. */
export function mayBegin(text: string, at: number): boolean {
  const first = text.charAt(at);
  if (neverFirst.has(first) || isMark(first) || isBlank(first) || isSecondHalf(first)) return false;
  if (first === 'ท' && ordinal.test(text.slice(at - 1, at + 6))) return false;
  let last = at - 1;
  while (last >= 0 && isBlank(text.charAt(last))) last -= 1;
  return last >= 0 && !neverLast.has(text.charAt(last));
}

/**
 * Whether the characters on both sides of an offset belong to one written unit, with no space between
 * them: 2550-2554, 0505/ว, ข้อ2, พ.ร.บ. Digits must be Arabic.
 */
export function isJoined(text: string, at: number): boolean {
  const last = text.charAt(at - 1);
  if (isBlank(last)) return false;
  const first = text.charAt(at);
  if (joining.has(first) || joining.has(last) || hyphen.has(first) || stop.has(last)) return true;
  const beforeSign = last === '/' || hyphen.has(last) ? text.charAt(at - 2) : last;
  return isDigit(beforeSign) || isDigit(first);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** The second half of a character outside the basic plane. */
function isSecondHalf(character: string): boolean {
  return character >= '\udc00' && character <= '\udfff';
}

function charactersOf(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.join(''));
}
