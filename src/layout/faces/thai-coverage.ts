import type { ShapingFont } from '../shaping/harfbuzz.ts';

/** Characters of the Thai block that no text of an office gets by without: letters, vowels, marks, digits, ฯ and ๆ. */
const common = [...characters(0x0e01, 0x0e39), ...characters(0x0e40, 0x0e4d), ...characters(0x0e50, 0x0e59)];
/** ฺ, ฿, and signs of old books: told only where a text holds one. */
const rare = ['\u0e3a', '\u0e3f', '\u0e4e', '\u0e4f', '\u0e5a', '\u0e5b'];

/** The Thai that a font lacks and no text can do without. */
export function lackingThai(font: ShapingFont): readonly string[] {
  return lacking(font, common);
}

/** The same and the rare signs. */
export function lackingOfBlock(font: ShapingFont): readonly string[] {
  return lacking(font, [...common, ...rare]);
}

/** Whether a font without these characters has no Thai at all. */
export function lacksAllThai(lacked: readonly string[]): boolean {
  return lacked.length === common.length;
}

function lacking(font: ShapingFont, wanted: readonly string[]): readonly string[] {
  return wanted.filter((character) => !font.has(character.codePointAt(0) ?? 0));
}

function characters(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
