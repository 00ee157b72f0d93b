import { expect, test } from 'vitest';
import { fitted, movedByKey, readShare, shareAt } from '../../../../src/preview/page/shell/split.ts';

const range = { least: 20, most: 70, first: 42 };

test.each([
  ['ArrowLeft', 40],
  ['ArrowUp', 40],
  ['ArrowRight', 44],
  ['ArrowDown', 44],
  ['Home', 20],
  ['End', 70],
  ['Enter', undefined],
])('%s moves a divider from 42 to %s', (key, expected) => {
  expect(movedByKey(key, 42, range)).toBe(expected);
});

test('a divider stays in its range', () => {
  expect(movedByKey('ArrowLeft', 20, range)).toBe(20);
  expect(shareAt(2000, 0, 1000, range)).toBe(70);
  expect(shareAt(-5, 0, 1000, range)).toBe(20);
  expect(fitted(Number.NaN, range)).toBe(42);
});

test('a divider goes where the pointer is', () => {
  expect(shareAt(600, 100, 1000, range)).toBe(50);
});

test('a kept share is taken if it is one', () => {
  expect(readShare('55', range)).toBe(55);
  expect(readShare('99', range)).toBe(70);
  expect(readShare('x', range)).toBe(42);
  expect(readShare(undefined, range)).toBe(42);
});
