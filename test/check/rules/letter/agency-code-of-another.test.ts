import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('the code of another ministry is told at its place', async () => {
  expect(await broken('agency-code-of-another', ['พม 0201', 'มท 0201'])).toEqual(['agency-code-of-another 3:9']);
});

test('a department under its ministry’s code is left alone', async () => {
  expect(
    await broken(
      'agency-code-of-another',
      ['พม 0201', 'มท 0201'],
      ['กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์', 'กรมการปกครอง'],
    ),
  ).toEqual([]);
});
