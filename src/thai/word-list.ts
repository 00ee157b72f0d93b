import type { WordFault } from '../model/diagnostic.ts';
import { mayBegin } from './line-edges.ts';

/** An entry as it stands in a text, without the spaces around it; offsets in UTF-16 code units, `end` exclusive. */
export interface WordEntry {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Why an entry is no word for line breaking, with offsets into the entry. */
export interface WordProblem {
  readonly why: WordFault;
  readonly start: number;
  readonly end: number;
}

/** In UTF-16 code units. The longest names of agencies and laws are shorter. */
export const longestEntry = 200;

/** The entries of an office's word list: one a line, `#` before a comment, empty lines left out. */
export function wordEntries(list: string): readonly WordEntry[] {
  return [...list.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) return [];
    const start = index + line.indexOf(text);
    return [{ text, start, end: start + text.length }];
  });
}

/**
 * The first thing that keeps an entry from being a word. It is the word itself, in which no line breaks but
 * at its bars: `พระราช|บัญญัติ`.
 */
export function wordProblem(entry: string): WordProblem | undefined {
  const end = entry.length;
  if (end > longestEntry) return { why: 'too-long', start: 0, end };
  if (!/\p{L}/u.test(entry)) return { why: 'no-letter', start: 0, end };
  if (!mayBegin(`ก${entry}`, 1)) return { why: 'bad-start', start: 0, end: 1 };
  if (!mayBegin(`${entry}ก`, end)) return { why: 'bad-end', start: end - 1, end };
  const bar = badBar(entry);
  return bar < 0 ? undefined : { why: 'bad-bar', start: bar, end: bar + 1 };
}

/** Where the first bar stands at which no line can break, one at either end or beside another among them; or -1. */
function badBar(entry: string): number {
  const parts = entry.split('|');
  const word = parts.join('');
  let inWord = 0;
  for (const [bar, part] of parts.slice(0, -1).entries()) {
    inWord += part.length;
    if (part === '' || inWord === word.length || !mayBegin(word, inWord)) return inWord + bar;
  }
  return -1;
}
