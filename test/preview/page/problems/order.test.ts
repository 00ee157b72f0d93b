import { describe, expect, test } from 'vitest';
import type { Severity } from '../../../../src/model/diagnostic.ts';
import type { DeskProblem } from '../../../../src/preview/contract.ts';
import { safeFixes } from '../../../../src/preview/page/problems/mend-all.tsx';
import { bySeverity, counts } from '../../../../src/preview/page/problems/order.ts';

function told(what: string, severity: Severity, more: Partial<DeskProblem> = {}): DeskProblem {
  return { code: 'x', severity, message: { what }, related: [], ...more };
}

test('errors stand first, and those of one severity as they were told', () => {
  const problems = [
    told('a', 'info'),
    told('b', 'warning'),
    told('c', 'error'),
    told('d', 'warning'),
    told('e', 'error'),
  ];
  expect(bySeverity(problems).map(({ message }) => message.what)).toEqual(['c', 'e', 'b', 'd', 'a']);
  expect(counts(problems)).toEqual({ error: 2, warning: 2, info: 1 });
});

describe('fixes that are made together', () => {
  const fix = (start: number, end: number) => ({ start, end, text: '' });

  test('are the safe ones, in order of place, one at each', () => {
    const problems = [
      told('a', 'warning', { fix: fix(8, 9), isSafe: true }),
      told('b', 'warning', { fix: fix(4, 5) }),
      told('c', 'warning', { fix: fix(2, 3), isSafe: true }),
      told('d', 'warning', { fix: fix(2, 3), isSafe: true }),
      told('e', 'warning', { isSafe: true }),
    ];
    expect(safeFixes(problems)).toEqual([fix(2, 3), fix(8, 9)]);
  });
});
