import { EDGE } from '../prose.ts';
import type { TextRule } from '../rule.ts';
import { type Pair, type Unpaired, unpairedMarks } from './pairs.ts';

const brackets: readonly Pair[] = [
  { begin: '(', end: ')', either: /[()]/g },
  { begin: '[', end: ']', either: /[[\]]/g },
];
const quotes: Pair = { begin: '“', end: '”', either: /[“”]/g };

/** Brackets without their other half in the paragraph, quotation marks without it in the text (domain.md F16): a quotation may have paragraphs. */
export const unpairedMark: TextRule<'unpaired-mark'> = {
  code: 'unpaired-mark',
  severity: 'error',
  looksAt: 'text',
  find: (text) => {
    const prose = text.prose();
    const alone = [...paragraphsOf(prose).flatMap(unpairedBrackets), ...unpairedMarks(prose, quotes)];
    return alone.map(({ mark, lacks, at }) => ({ at: text.range(at, at + 1), params: { mark, lacks } }));
  },
};

interface Paragraph {
  readonly start: number;
  readonly prose: string;
}

function paragraphsOf(prose: string): readonly Paragraph[] {
  let end = 0;
  return prose.split(EDGE).map((paragraph) => {
    const start = end;
    end += paragraph.length + EDGE.length;
    return { start, prose: paragraph };
  });
}

function unpairedBrackets({ start, prose }: Paragraph): readonly Unpaired[] {
  return brackets.flatMap((pair) => unpairedMarks(prose, pair)).map((each) => ({ ...each, at: start + each.at }));
}
