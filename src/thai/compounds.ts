import type { Found, Lexicon } from './lexicon.ts';
import type { Dictionary } from './words.ts';

/** What compounds are found by. */
export interface CompoundSources {
  readonly compounds: Lexicon;
  readonly dictionary: Dictionary;
}

/** Longer than any compound, in UTF-16 code units. */
const longest = 60;

/**
 * The compounds in a stretch of a text, each the nearest after the end of the one before. One whose last part begins a longer compound ends
 * before that: `หัวหน้า|หน่วย` where `หัวหน้าหน่วยงาน` is written.
 */
export function* foundCompounds(text: string, sources: CompoundSources, start: number, end: number): Generator<Found> {
  const { compounds } = sources;
  let word = compounds.next(text, start, end);
  while (word !== undefined) {
    const found = endsAtBar(text, word, end, sources) ?? word;
    yield found;
    word = compounds.next(text, found.end, end);
  }
}

/** The compound up to its last bar, if another begins there that reaches beyond its end, and no word that begins at its end reaches further still. */
function endsAtBar(
  text: string,
  word: Found,
  end: number,
  { compounds, dictionary }: CompoundSources,
): Found | undefined {
  const bar = word.inner.at(-1);
  if (bar === undefined) return undefined;
  const other = wordEnd(text, bar, end, compounds);
  if (other <= word.end || wordEnd(text, word.end, end, compounds) > other) return undefined;
  const [next] = dictionary(text.slice(word.end, Math.min(end, word.end + longest)));
  if (word.end + (next?.length ?? 0) > other) return undefined;
  return { start: word.start, end: bar, inner: word.inner.slice(0, -1) };
}

/** Where the word of a lexicon ends that begins at an offset; the offset itself where there is none. */
function wordEnd(text: string, at: number, end: number, lexicon: Lexicon): number {
  const word = lexicon.next(text, at, Math.min(end, at + longest));
  return word?.start === at ? word.end : at;
}
