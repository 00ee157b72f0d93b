/** The first character of a text as Unicode names it: U+200B. */
export function codePointOf(text: string): string {
  const number = text.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
