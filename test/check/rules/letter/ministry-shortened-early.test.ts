import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('short before the full name is told at its place', async () => {
  expect(await broken('ministry-shortened-early', ['ด้วย กระทรวงได้', 'ด้วย กระทรวงฯ ได้'])).toEqual([
    'ministry-shortened-early 7:12',
  ]);
});

test('short after it, and below an opening that has it are left alone', async () => {
  expect(
    await broken('ministry-shortened-early', [
      'ด้วย กระทรวงได้',
      'ด้วย กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ โดยกระทรวงฯ ได้',
    ]),
  ).toEqual([]);
});
