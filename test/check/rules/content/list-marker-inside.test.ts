import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('an item that is taken into the one before it is told at its mark', async () => {
  const list = 'body: |\n  1. ก\n  2. ข\n  2.4 ค';
  expect(await broken('list-marker-inside', ['body: ด้วย กระทรวงได้จัดการประชุม', list])).toEqual([
    'list-marker-inside 10:3',
  ]);
});

test('a comment silences it, as any rule', async () => {
  const list = '# cabsub-allow list-marker-inside: ข้อความต่อเนื่อง\nbody: |\n  ตามข้อ\n  2.4 ค';
  expect(await broken('list-marker-inside', ['body: ด้วย กระทรวงได้จัดการประชุม', list])).toEqual([]);
});
