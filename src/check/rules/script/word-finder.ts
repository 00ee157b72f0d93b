import type { SourceRange } from '../../../model/diagnostic.ts';
import { Lexicon } from '../../../thai/lexicon.ts';
import { oneOf } from '../../../thai/one-of.ts';
import type { Text } from '../text.ts';

export interface FoundWord {
  readonly written: string;
  readonly at: SourceRange;
}

/** As many as are told of one text. */
const most = 1000;

/**
 * What finds words in prose, but for names of persons, which are spelt as they please. `guards` are right words that hold one of them, as
 * ปรากฏหมายเลข seems to hold กฏหมาย: of words that begin at one place the longest counts, and nothing that begins inside a word that was found.
 */
export function wordFinder(words: Iterable<string>, guards: readonly string[]): (text: Text) => readonly FoundWord[] {
  const wanted = new Set(words);
  /** Few texts hold any: a pattern tells that sooner than the lexicon. */
  const any = new RegExp(oneOf([...wanted]));
  let known: Lexicon | undefined;
  return (text) => {
    const prose = text.namelessProse();
    if (!any.test(prose)) return [];
    known ??= new Lexicon([...wanted, ...guards]);
    const lexicon = known;
    const all: FoundWord[] = [];
    for (let word = lexicon.next(prose, 0, prose.length); word; word = lexicon.next(prose, word.end, prose.length)) {
      const written = prose.slice(word.start, word.end);
      if (wanted.has(written)) all.push({ written, at: text.range(word.start, word.end) });
      if (all.length === most) break;
    }
    return all;
  };
}
