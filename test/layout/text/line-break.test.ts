import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, lineEnds as chosenEnds } from '../../../src/layout/text/line-break.ts';
import { totalCost } from './total-cost.ts';

/** Every pt of text can be stretched by a fifth. */
function box(width: number, space = 0, penalty = 0): Box {
  return { width, stretch: width / 5, space: { width: space, stretch: space / 5 }, penalty };
}

function boxes(widths: readonly number[], penalty = 0): readonly Box[] {
  return widths.map((width) => box(width, 0, penalty));
}

function lineEnds(list: readonly Box[], first: number, rest: number, leastLast = 0): readonly number[] {
  return chosenEnds(list, { line: rest, indent: rest - first, leastLast });
}

test('spaces at a line end take no room', () => {
  const words = [30, 30, 40].map((width) => box(width, 20));
  expect(lineEnds(words, 80, 80)).toEqual([2, 3]);
});

test('the first line has a measure of its own', () => {
  expect(lineEnds(boxes([10, 10, 10, 10]), 10, 30)).toEqual([1, 4]);
});

test('slack is shared out over the lines, where filling each in turn would leave one nearly empty', () => {
  expect(lineEnds(boxes([45, 45, 10, 60, 90, 10]), 100, 100)).toEqual([2, 4, 6]);
});

test('a dear break is avoided where a cheap one costs little slack', () => {
  const cheap = box(46);
  const dear = box(5, 0, 300);
  expect(lineEnds([cheap, cheap, dear, cheap], 100, 100)).toEqual([2, 4]);
});

test('a line that can hardly be stretched is avoided even at a dear break', () => {
  const stiff: Box = { ...box(70), stretch: 1 };
  const list = [stiff, box(30, 0, 300), box(60), box(60)];
  expect(lineEnds(list, 100, 100)).toEqual([2, 3, 4]);
});

test('a last line of a short word takes another with it where that costs little slack', () => {
  expect(lineEnds(boxes([47, 47, 5, 10]), 100, 100)).toEqual([3, 4]);
  expect(lineEnds(boxes([47, 47, 5, 10]), 100, 100, 15)).toEqual([2, 4]);
  expect(lineEnds(boxes([10, 89, 10]), 100, 100, 15)).toEqual([2, 3]);
});

test('one line alone may be short', () => {
  expect(lineEnds(boxes([5, 5]), 100, 100, 15)).toEqual([2]);
});

test('a piece wider than every line stands alone', () => {
  expect(lineEnds(boxes([50, 200, 50, 50]), 100, 100)).toEqual([1, 2, 4]);
});

test('no line is wider than its measure, and every piece is set once in order', () => {
  const width = fc.integer({ min: 1, max: 50 });
  fc.assert(
    fc.property(fc.array(fc.tuple(width, width, fc.constantFrom(0, 50, 300)), { minLength: 1 }), (tuples) => {
      const list = tuples.map((tuple) => box(...tuple));
      const ends = lineEnds(list, 60, 100);
      expect(ends.at(-1)).toBe(list.length);
      ends.forEach((end, index) => {
        const line = list.slice(ends[index - 1] ?? 0, end);
        expect(line.length).toBeGreaterThan(0);
        const ink = line.reduce((sum, box) => sum + box.width + box.space.width, 0) - (line.at(-1)?.space.width ?? 0);
        expect(ink).toBeLessThanOrEqual(index === 0 ? 60 : 100);
      });
    }),
  );
});

test('no other choice of line ends costs less', () => {
  const width = fc.integer({ min: 1, max: 50 });
  const tuples = fc.array(fc.tuple(width, width, fc.constantFrom(0, 50, 300)), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(tuples, fc.constantFrom(-30, 0, 40), fc.constantFrom(0, 25), (values, indent, leastLast) => {
      const list = values.map((value) => box(...value));
      const widths = { line: 100, indent, leastLast };
      const least = Math.min(...allEnds(list.length).map((ends) => totalCost(list, ends, widths)));
      expect(totalCost(list, chosenEnds(list, widths), widths)).toBeCloseTo(least, 6);
    }),
  );
});

/** Every way to cut `count` boxes into lines. */
function allEnds(count: number): readonly (readonly number[])[] {
  if (count === 1) return [[1]];
  return allEnds(count - 1).flatMap((ends) => [
    [...ends, count],
    [...ends.slice(0, -1), count],
  ]);
}

test('a paragraph of 100,000 characters takes well under a second', () => {
  const start = performance.now();
  lineEnds(boxes(Array.from({ length: 25_000 }, (_, index) => 5 + (index % 17))), 453, 453);
  expect(performance.now() - start).toBeLessThan(1000);
});
