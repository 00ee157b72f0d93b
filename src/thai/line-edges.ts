import { FOLLOWING_VOWELS, LEADING_VOWELS, MARKS } from './text.ts';

/** What may not begin and what may not end a line (domain.md E.2). */
const neverFirst = new RegExp(`[ๆฯ)\\]”’.,:;!?%/${MARKS}${FOLLOWING_VOWELS}]`);
const neverLast = new RegExp(`[([“‘${LEADING_VOWELS}]`);
const blank = /[ \t\n\r]/;
const joining = /["'_@#&+=*]/;
const secondHalf = /[\uDC00-\uDFFF]/;

/** Whether the character is a space at which a line may end; a no-break space is not. */
export function isBlank(character: string): boolean {
  return blank.test(character);
}

/** Whether a line may begin at an offset: something stands before it, and neither side forbids the break. */
export function mayBegin(text: string, at: number): boolean {
  const first = text.charAt(at);
  if (neverFirst.test(first) || secondHalf.test(first) || isBlank(first)) return false;
  let last = at - 1;
  while (last >= 0 && isBlank(text.charAt(last))) last -= 1;
  return last >= 0 && !neverLast.test(text.charAt(last));
}

/**
 * Whether the characters on both sides of an offset belong to one written unit, with no space between
 * them: 2550-2554, 0505/ว, ข้อ2, พ.ร.บ. Digits must be Arabic.
 */
export function isJoined(text: string, at: number): boolean {
  const first = text.charAt(at);
  const last = text.charAt(at - 1);
  if (isBlank(last)) return false;
  if (joining.test(first) || joining.test(last) || /[-–]/.test(first) || /[.,]/.test(last)) return true;
  const beforeSign = /[-–/]/.test(last) ? text.charAt(at - 2) : last;
  return /\d/.test(beforeSign) || /\d/.test(first);
}
