// Stands in for src/layout/text/choose-lines.ts in a bench: the way of breaking can be changed, and every choice is kept.
import { chooseLines as totalFit } from '../../src/layout/text/choose-lines.ts';
import { greedyLines } from './greedy.ts';

type Choose = typeof totalFit;

export interface Choice {
  readonly given: Parameters<Choose>;
  readonly lines: ReturnType<Choose>;
}

export const ways: Readonly<Record<'total fit' | 'greedy', Choose>> = { 'total fit': totalFit, greedy: greedyLines };

/** What the bench sets; `choices` is absent where nothing is to be kept. */
export const bench: { way: keyof typeof ways; choices?: Choice[] } = { way: 'total fit' };

export const chooseLines: Choose = (...given) => {
  const lines = ways[bench.way](...given);
  bench.choices?.push({ given, lines });
  return lines;
};
