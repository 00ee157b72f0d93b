import type { Box, LineWidths } from '../../../src/layout/text/line-break.ts';
import { lastLineCost, lineCost } from '../../../src/layout/text/line-cost.ts';

/** What lines cost together; `ends` is the index after the last box of each. */
export function totalCost(boxes: readonly Box[], ends: readonly number[], widths: LineWidths): number {
  return ends.reduce((total, end, index) => {
    const line = boxes.slice(ends[index - 1] ?? 0, end);
    let ink = index === 0 ? widths.indent : 0;
    let stretch = 0;
    for (const [at, box] of line.entries()) {
      const isEnd = at === line.length - 1;
      ink += box.width + (isEnd ? 0 : box.space.width);
      stretch += box.stretch + (isEnd ? 0 : box.space.stretch);
    }
    const slack = widths.line - ink;
    if (end === boxes.length) return total + lastLineCost(slack, ink < widths.leastLast);
    return total + lineCost(slack, stretch, line.at(-1)?.penalty ?? 0);
  }, 0);
}
