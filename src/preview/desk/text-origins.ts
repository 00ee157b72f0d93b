import type { SourceRange } from '../../model/diagnostic.ts';
import type { Inline, Origin, Paragraph } from '../../model/document.ts';
import type { Source } from '../../model/source.ts';
import { inkOf, inkOffsets } from './inked.ts';

type Text = Extract<Inline, { kind: 'text' }>;

/** A stretch of a paragraph's ink (inked.ts) and the words it shows. */
interface Shown {
  readonly from: number;
  readonly to: number;
  readonly range: SourceRange;
  /** Where each code unit of the ink stands in its file; none where the words were changed on the way, as a date's are. */
  readonly offsets?: readonly number[];
}

interface InlineOrigin {
  readonly from: number;
  readonly to: number;
  readonly template?: SourceRange;
  readonly shown: readonly Shown[];
}

/** The origins of a paragraph's text. `ahead` is the length of the ink that is drawn ahead of it in its first line: of its label. */
export class TextOrigins {
  private readonly inlines: readonly InlineOrigin[];

  constructor({ inlines }: Paragraph, ahead: number, sources: ReadonlyMap<string, Source>) {
    const origins: InlineOrigin[] = [];
    let from = ahead;
    for (const inline of inlines) {
      if (inline.kind !== 'text') continue;
      const to = from + inkOf(inline.text).length;
      const { template } = inline.origin;
      origins.push({ from, to, ...(template && { template }), shown: shownIn(inline, from, to, sources) });
      from = to;
    }
    this.inlines = origins;
  }

  /** Of what is drawn from one code unit of the ink to before another. */
  of(from: number, to: number): Origin {
    const met = this.inlines.filter((each) => each.from < to && each.to > from);
    const template = met.find((each) => each.template)?.template;
    const parts = met.flatMap(({ shown }) => widest(shown, from, to));
    const [first] = parts;
    const input = first && {
      file: first.file,
      start: Math.min(...parts.map(({ start }) => start)),
      end: Math.max(...parts.map(({ end }) => end)),
    };
    return { ...(input && { input }), ...(template && { template }) };
  }
}

/** What an inline shows of the input: all of it the words of one place, or a template's text with values of several in it. */
function shownIn(
  { text, origin: { input, others = [] } }: Text,
  from: number,
  to: number,
  sources: ReadonlyMap<string, Source>,
): readonly Shown[] {
  if (!input) return [];
  const ink = inkOf(text);
  const wordsOf = ({ file, start, end }: SourceRange) => sources.get(file)?.text.slice(start, end) ?? '';
  const found = [input, ...others].flatMap((range): readonly Shown[] => {
    const words = wordsOf(range);
    const inkOfWords = inkOf(words);
    const at = inkOfWords === '' ? -1 : ink.indexOf(inkOfWords);
    if (at < 0) return [];
    const offsets = inkOffsets(words).map((offset) => range.start + offset);
    return [{ from: from + at, to: from + at + inkOfWords.length, range, offsets }];
  });
  // For a field that is not filled in, compose names the lines of the whole that it would be in.
  return wordsOf(input).includes('\n') ? found : [...found, { from, to, range: input }];
}

/** The words of which most is drawn there; ahead of others those that are known letter by letter. */
function widest(shown: readonly Shown[], from: number, to: number): readonly SourceRange[] {
  const common = (each: Shown): number => Math.min(each.to, to) - Math.max(each.from, from);
  const met = shown.filter((each) => common(each) > 0);
  const exact = met.filter(({ offsets }) => offsets);
  const [best] = (exact.length > 0 ? exact : met).sort((a, b) => common(b) - common(a));
  return best ? [part(best, from, to)] : [];
}

function part({ from: begin, to: end, range, offsets }: Shown, from: number, to: number): SourceRange {
  const first = offsets?.[Math.max(from, begin) - begin];
  const last = offsets?.[Math.min(to, end) - begin - 1];
  return first === undefined || last === undefined ? range : { file: range.file, start: first, end: last + 1 };
}
