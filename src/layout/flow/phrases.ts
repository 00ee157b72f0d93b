import type { Inline, Paragraph } from '../../model/document.ts';
import { setParagraph } from '../text/paragraph.ts';
import type { Setting } from '../text/setting.ts';

const tag = { kind: 'artifact', type: 'layout' } as const;

/**
 * A text too wide for one line of `width` pt, with breaks before the words that its style names, where all
 * its lines fit then: as few lines as can be, and the longest as short as can be. A position's title is
 * broken before รักษาราชการแทน or กระทรวง, a ministry's name at its spaces (domain.md A.2, A.6).
 */
export function withPhrases(paragraph: Paragraph, width: number, setting: Setting): Paragraph {
  const { breakBefore } = paragraph.style;
  if (!breakBefore || fitsOneLine(paragraph, width, setting)) return paragraph;
  const text = paragraph.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('');
  for (let count = 1; count <= breakBefore.length; count++) {
    const ends = [...phraseStarts(text, breakBefore.slice(0, count), setting), text.length];
    const starts = lineStarts(ends, (start, end) =>
      fitsOneLine({ ...paragraph, inlines: sliced(paragraph.inlines, start, end) }, width, setting),
    );
    if (starts) return { ...paragraph, inlines: broken(paragraph.inlines, [...starts, text.length]) };
  }
  return paragraph;
}

function fitsOneLine(paragraph: Paragraph, width: number, setting: Setting): boolean {
  return setParagraph(paragraph, width, { marker: tag, text: tag }, setting).length === 1;
}

function phraseStarts(text: string, words: readonly string[], { breaker }: Setting): readonly number[] {
  return breaker(text)
    .filter(({ at, space }) => words.some((word) => (word === ' ' ? space : text.startsWith(word, at))))
    .map(({ at }) => at);
}

/** The best way to set a text from its start up to one of the places where a line may end. */
interface Setup {
  readonly starts: readonly number[];
  readonly longest: number;
}

/** Where each line starts, its end being one of `ends`; nothing where some line cannot fit. */
function lineStarts(
  ends: readonly number[],
  fits: (start: number, end: number) => boolean,
): readonly number[] | undefined {
  const best = new Map<number, Setup>([[0, { starts: [], longest: 0 }]]);
  for (const end of ends) {
    for (const [start, { starts, longest }] of [...best]) {
      const setup: Setup = { starts: [...starts, start], longest: Math.max(longest, end - start) };
      if (isBetter(setup, best.get(end)) && fits(start, end)) best.set(end, setup);
    }
  }
  return best.get(ends.at(-1) ?? 0)?.starts;
}

function isBetter({ starts, longest }: Setup, than: Setup | undefined): boolean {
  if (!than || starts.length !== than.starts.length) return !than || starts.length < than.starts.length;
  return longest < than.longest;
}

/** The inlines with a line break at each offset but the first and the last. */
function broken(inlines: readonly Inline[], offsets: readonly number[]): readonly Inline[] {
  return offsets.slice(1).flatMap((end, index) => {
    const line = sliced(inlines, offsets[index] ?? 0, end);
    return index === 0 ? line : [{ kind: 'break' } as const, ...line];
  });
}

/** A stretch of the inlines, in UTF-16 code units of their joined text; whatever is no text counts as one. */
function sliced(inlines: readonly Inline[], start: number, end: number): readonly Inline[] {
  let at = 0;
  return inlines.flatMap((inline): readonly Inline[] => {
    const from = at;
    at += inline.kind === 'text' ? inline.text.length : 1;
    if (inline.kind !== 'text') return from >= start && from < end ? [inline] : [];
    const text = inline.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...inline, text }];
  });
}
