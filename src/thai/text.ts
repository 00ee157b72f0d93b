/**
 * Facts of the Thai script that other steps build on. Offsets are UTF-16 code units; every Thai
 * character is one unit. Sources: Unicode chapter 16.2; domain.md E.2.
 */

/** Marks above and below a consonant: they take no room of their own and follow their base. */
export const MARKS = '\u0E31\u0E34-\u0E3A\u0E47-\u0E4E';
/** Vowels written before the consonant that they follow in speech. */
export const LEADING_VOWELS = 'เแโใไ';
/** Vowels that stand after a consonant and never begin a syllable. */
export const FOLLOWING_VOWELS = 'ะาำๅ';

const cluster = new RegExp(`(?:[${LEADING_VOWELS}][ก-ฮ]|.)[${MARKS}ำ]*`, 'gsu');
const thai = /^[\u0E00-\u0E7F]/;

/** Whether a character (the first of `text`) belongs to the Thai block, digits and signs included. */
export function isThai(text: string): boolean {
  return thai.test(text);
}

/** Whether a character (the first of `text`) is a mark above or below a consonant. */
export function isMark(text: string): boolean {
  const code = text.charCodeAt(0);
  return code === 0xe31 || (code >= 0xe34 && code <= 0xe3a) || (code >= 0xe47 && code <= 0xe4e);
}

/**
 * The smallest pieces of a text that may be moved apart: a base with its marks, sara am with its
 * base, a leading vowel with the consonant after it. Joined, the pieces are the text.
 */
export function clusters(text: string): readonly string[] {
  return text.match(cluster) ?? [];
}
