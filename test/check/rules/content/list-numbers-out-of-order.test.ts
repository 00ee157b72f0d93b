import { expect, test } from 'vitest';
import { broken, edited, problems } from '../broken.ts';

const list = ['body: ด้วย กระทรวงได้จัดการประชุม', 'body: |\n  1. ก\n  3. ข'] as const;

test('a number that is skipped is told at the number', async () => {
  expect(await broken('list-numbers-out-of-order', list)).toEqual(['list-numbers-out-of-order 9:3']);
});

test('it is told with the paper that it concerns, so that an office may be lenient in one of them', async () => {
  const own = edited(['checklist:', 'memo:\n  body: |\n    1. ก\n    3. ข\nchecklist:']);
  const found = (await problems(own)).find(({ code }) => code === 'list-numbers-out-of-order');
  expect(found?.document).toBe('information-memo');
});
