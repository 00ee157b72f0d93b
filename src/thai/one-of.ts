/** The source of a regular expression that matches one of the words, the longest that fits. */
export function oneOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replaceAll('.', String.raw`\.`)).join('|')})`;
}
