import { expect, test } from 'vitest';
import { neighbour } from '../../../../src/preview/page/shell/neighbour.ts';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 3, 0],
  ['ArrowLeft', 2, 1],
  ['ArrowLeft', 0, 3],
  ['Home', 2, 0],
  ['End', 1, 3],
  ['Enter', 1, undefined],
])('%s leads from tab %d of four to %s', (key, from, to) => {
  expect(neighbour(key, from, 4)).toBe(to);
});
