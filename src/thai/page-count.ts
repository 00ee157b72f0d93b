import { thaiDigits } from './numerals.ts';

/** The words of the page count that classified papers carry (domain.md A.8): Word counts for itself between the same words. */
export const pageCountWords = { page: 'หน้า ', of: ' ของ ' } as const;

/** The page count of page `number` of `count`: หน้า ๑ ของ ๓ */
export function pageCount(number: number, count: number): string {
  return thaiDigits(`${pageCountWords.page}${number}${pageCountWords.of}${count}`).text;
}
