/** Line ends as ↵, other characters without ink by their number. */
export function visible(text: string): string {
  return text
    .replaceAll('\n', '↵')
    .replaceAll('\t', '⇥')
    .replaceAll(/[\p{Cc}\p{Cf}\u00a0\u2000-\u200a\u3000]/gu, (character) => {
      const number = character.codePointAt(0) ?? 0;
      return `[U+${number.toString(16).toUpperCase().padStart(4, '0')}]`;
    });
}
