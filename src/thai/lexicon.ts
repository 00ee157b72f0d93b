import { anyScript } from './any-script.ts';
import { FOLLOWING_VOWELS, isMark, LEADING_VOWELS } from './text.ts';

/** A word found in a text, with the offsets inside it where a line may break. `end` is exclusive. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly inner: readonly number[];
}

interface Entry {
  readonly word: string;
  /** The word with its bars. */
  readonly source: string;
}

/**
 * Words that a line does not break as the dictionary would. An entry is the word itself; a bar in it
 * allows a break there: `พระราช|บัญญัติ`.
 */
export class Lexicon {
  readonly #entries = new Map<number, Entry[]>();
  /** How many characters of a word are its key: enough to leave few words to compare. */
  readonly #keyLength: number;

  constructor(sources: readonly string[]) {
    const entries: Entry[] = [];
    let keyLength = longestKey;
    for (const source of sources) {
      const word = source.includes('|') ? source.replaceAll('|', '') : source;
      if (word === '') continue;
      entries.push({ word, source });
      keyLength = Math.min(keyLength, word.length);
    }
    this.#keyLength = keyLength;
    for (const entry of entries) {
      let key = 0;
      for (let at = 0; at < keyLength; at++) key = (key << keyBits) | (entry.word.charCodeAt(at) & characterMask);
      const sameKey = this.#entries.get(key);
      if (sameKey === undefined) this.#entries.set(key, [entry]);
      else sameKey.push(entry);
    }
  }

  /**
   * The first word between two offsets that cuts no syllable at either end; of those that begin at one place
   * the longest, and of several entries of one word the first.
   */
  next(text: string, from: number, to: number): Found | undefined {
    const entries = this.#entries;
    if (entries.size === 0) return undefined;
    const keyLength = this.#keyLength;
    const mask = 2 ** (keyBits * keyLength) - 1;
    const first = from + keyLength - 1;
    let key = 0;
    for (let at = from; at < to; at++) {
      key = ((key << keyBits) | (text.charCodeAt(at) & characterMask)) & mask;
      const sameKey = at < first ? undefined : entries.get(key);
      const found = sameKey && longest(sameKey, text, at - keyLength + 1, to);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Four Thai characters tell most words apart, and their keys are small integers. */
const longestKey = 4;
const keyBits = 7;
const characterMask = 2 ** keyBits - 1;

function longest(entries: readonly Entry[], text: string, start: number, to: number): Found | undefined {
  let best: Entry | undefined;
  for (const entry of entries) {
    const { word } = entry;
    if (word.length <= (best?.word.length ?? 0) || start + word.length > to) continue;
    if (text.startsWith(word, start) && isWhole(text, start, start + word.length)) best = entry;
  }
  return best && { start, end: start + best.word.length, inner: bars(best.source, start) };
}

/** Where the bars of an entry stand in a text that it begins in at `start`. */
function bars(source: string, start: number): readonly number[] {
  const offsets: number[] = [];
  for (let bar = source.indexOf('|'); bar >= 0; bar = source.indexOf('|', bar + 1)) {
    offsets.push(start + bar - offsets.length);
  }
  return offsets;
}

const latinPair = anyScript(String.raw`^[\p{Script=Latin}\d]{2}$`, 'u');
const firstThai = 0x0e00;

/** Whether an offset stands between two characters of one Latin word or number. */
function insideLatin(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  return text.charCodeAt(at) < firstThai && latinPair(pair).test(pair);
}

function isWhole(text: string, start: number, end: number): boolean {
  const after = text.charAt(end);
  return (
    !LEADING_VOWELS.includes(text.charAt(start - 1) || ' ') &&
    !isMark(after) &&
    !insideLatin(text, start) &&
    !insideLatin(text, end) &&
    !FOLLOWING_VOWELS.includes(after || ' ')
  );
}
