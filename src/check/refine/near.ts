import { distance } from 'fastest-levenshtein';

const longest = 60;

/** The word that was probably meant: of those with at most a third of their letters wrong, the one with the smallest part wrong. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  if (written.length > longest) return undefined;
  const wanted = written.trim().toLowerCase();
  const near = words
    .map((word) => ({ word, wrong: distance(wanted, word) }))
    .filter(({ word, wrong }) => wrong <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.wrong / a.word.length - b.wrong / b.word.length);
  return near[0]?.word;
}
