import { expect, test } from 'vitest';
import { keysOf } from '../../../../src/preview/page/problems/keys.ts';
import { problem } from '../buffer/desk.ts';

test('a problem keeps its key while it moves and others come before it', () => {
  const [a] = keysOf([problem('one', 4, 5)]);
  const [, b] = keysOf([problem('two', 0, 1), problem('one', 14, 15)]);
  expect(b).toBe(a);
});

test('problems that say the same have keys of their own', () => {
  expect(new Set(keysOf([problem('one', 0, 1), problem('one', 5, 6), problem('one', 9, 10)])).size).toBe(3);
});
