import { describe, expect, test } from 'vitest';
import { coversOf } from '../../../src/check/silence/covers.ts';
import type { Silence } from '../../../src/check/silence/silences.ts';
import type { RuleCode, SourceRange } from '../../../src/model/diagnostic.ts';

const range = (start: number, end: number, file = 'meeting.yaml'): SourceRange => ({ file, start, end });

function silence(covers: SourceRange | undefined, rule: RuleCode = 'doubled-space'): Silence {
  return { rule, at: range(0, 1), covers };
}

/** The stretches of the covers around a place. */
function around(silences: readonly Silence[], at: SourceRange): readonly string[] {
  return coversOf(silences)('doubled-space', at).map((cover) => `${cover.range.start}-${cover.range.end}`);
}

describe('the covers around a place', () => {
  test('are all that it begins in, the narrowest first', () => {
    const silences = [silence(range(10, 90)), silence(range(20, 40)), silence(range(25, 30)), silence(range(50, 60))];
    expect(around(silences, range(26, 28))).toEqual(['25-30', '20-40', '10-90']);
    expect(around(silences, range(35, 36))).toEqual(['20-40', '10-90']);
    expect(around(silences, range(55, 200))).toEqual(['50-60', '10-90']);
    expect(around(silences, range(95, 96))).toEqual([]);
    expect(around(silences, range(5, 6))).toEqual([]);
  });

  test('begin with its first character and end before the next thing', () => {
    const silences = [silence(range(10, 20))];
    expect(around(silences, range(10, 11))).toEqual(['10-20']);
    expect(around(silences, range(19, 20))).toEqual(['10-20']);
    expect(around(silences, range(20, 25))).toEqual([]);
  });

  test('hold an empty value at their end', () => {
    expect(around([silence(range(10, 20))], range(20, 20))).toEqual(['10-20']);
  });

  test('are those of one rule and one file', () => {
    const silences = [
      silence(range(10, 20), 'dates-reversed'),
      silence(undefined),
      silence(range(10, 20, 'other.yaml')),
    ];
    expect(around(silences, range(12, 13))).toEqual([]);
  });

  test('count once for comments that say the same', () => {
    const silences = [silence(range(10, 20)), silence(range(10, 20))];
    expect(coversOf(silences)('doubled-space', range(12, 13))).toMatchObject([{ silences }]);
  });
});

test('as many silences as breaches do not multiply', () => {
  const outer = Array.from({ length: 20_000 }, () => silence(range(0, 1_000_000)));
  const inner = Array.from({ length: 20_000 }, (_, index) => silence(range(index * 10, index * 10 + 9)));
  const before = performance.now();
  const coversAt = coversOf([...outer, ...inner]);
  for (let start = 0; start < 200_000; start++) coversAt('doubled-space', range(start, start + 1));
  expect(performance.now() - before).toBeLessThan(5_000);
});

test('the order of the comments makes no difference', () => {
  const stretches = [range(20, 40), range(50, 60), range(10, 90), range(10, 20), range(25, 30), range(10, 95)];
  const silences = stretches.map((each) => silence(each));
  expect(around(silences, range(26, 27))).toEqual(['25-30', '20-40', '10-90', '10-95']);
  expect(around(silences, range(12, 13))).toEqual(['10-20', '10-90', '10-95']);
  expect(around(silences, range(55, 56))).toEqual(['50-60', '10-90', '10-95']);
  expect(around([...silences].reverse(), range(26, 27))).toEqual(['25-30', '20-40', '10-90', '10-95']);
});

test('a rule that no comment silences has no covers', () => {
  expect(coversOf([])('doubled-space', range(1, 2))).toEqual([]);
});
