import { FOLLOWING_VOWELS, isMark, LEADING_VOWELS } from './text.ts';

/** A word found in a text, with the offsets inside it where a line may break. `end` is exclusive. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly inner: readonly number[];
}

interface Entry {
  readonly word: string;
  readonly inner: readonly number[];
}

/**
 * Words that a line does not break as the dictionary would. An entry is the word itself; a bar in it
 * allows a break there: `พระราช|บัญญัติ`.
 */
export class Lexicon {
  readonly #entries = new Map<string, Entry[]>();

  constructor(entries: Iterable<string>) {
    const longestFirst = [...entries].map(parseEntry).sort((a, b) => b.word.length - a.word.length);
    for (const entry of longestFirst) {
      const key = entry.word.slice(0, keyLength);
      const sameKey = this.#entries.get(key);
      if (sameKey === undefined) this.#entries.set(key, [entry]);
      else sameKey.push(entry);
    }
  }

  /** The longest word that begins at an offset and cuts no syllable at either end. */
  at(text: string, start: number): Found | undefined {
    const entries = this.#entries.get(text.slice(start, start + keyLength));
    const entry = entries?.find(
      ({ word }) => text.startsWith(word, start) && isWhole(text, start, start + word.length),
    );
    if (entry === undefined) return undefined;
    return { start, end: start + entry.word.length, inner: entry.inner.map((offset) => start + offset) };
  }
}

/** Enough characters to leave few words to compare; a shorter word is found under the whole of it. */
const keyLength = 2;

function parseEntry(entry: string): Entry {
  const parts = entry.split('|');
  const inner = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length);
  return { word: parts.join(''), inner };
}

function isWhole(text: string, start: number, end: number): boolean {
  const after = text.charAt(end);
  return (
    !LEADING_VOWELS.includes(text.charAt(start - 1) || ' ') &&
    !isMark(after) &&
    !FOLLOWING_VOWELS.includes(after || ' ')
  );
}
