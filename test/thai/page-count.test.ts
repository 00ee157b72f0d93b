import { expect, test } from 'vitest';
import { pageCount } from '../../src/thai/page-count.ts';

test('a page count is in Thai digits', () => {
  expect(pageCount(1, 12)).toBe('หน้า ๑ ของ ๑๒');
});
