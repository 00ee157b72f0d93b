import { arabicDigits } from '../../thai/numerals.ts';

/**
 * What is drawn of a text, to compare it with the words it was made of: what is not white space, with Arabic digits. Compose changes nothing else
 * of an input's words but where digits are marked, so that the n-th code unit of the one is the n-th of the other.
 */
export function inkOf(text: string): string {
  return arabicDigits(text).replace(/\s+/g, '');
}

/** Where each code unit of a text's ink stands in it. */
export function inkOffsets(text: string): readonly number[] {
  return Array.from(text.matchAll(/\S/g), ({ index }) => index);
}
