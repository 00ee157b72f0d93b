import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('ด้วย closed by นั้น is told at its place', async () => {
  expect(await broken('opening-with-nan', ['จัดการประชุม', 'จัดการประชุม นั้น'])).toEqual(['opening-with-nan 7:35']);
});

test('a demonstrative, and a second paragraph are left alone', async () => {
  expect(
    await broken('opening-with-nan', [
      'body: ด้วย กระทรวงได้จัดการประชุม',
      'body: |\n  ด้วย กระทรวงได้จัดการประชุม ในการนั้นมีมติ\n\n  เรื่องเดิม นั้น',
    ]),
  ).toEqual([]);
});

test('ตามที่ closed by นั้น is left alone', async () => {
  expect(await broken('opening-with-nan', ['ด้วย กระทรวงได้จัดการประชุม', 'ตามที่ได้จัดการประชุม นั้น'])).toEqual([]);
});
