import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('ตามที่ never closed is told at its place', async () => {
  expect(await broken('opening-without-nan', ['ด้วย กระทรวง', 'ตามที่ กระทรวง'])).toEqual(['opening-without-nan 7:7']);
});

test('what announces a list is left alone', async () => {
  expect(await broken('opening-without-nan', ['ด้วย กระทรวงได้จัดการประชุม', 'ตามที่กระทรวงรายงาน ดังนี้'])).toEqual([]);
});

test('another word that begins like it is left alone', async () => {
  expect(await broken('opening-without-nan', ['ด้วย กระทรวง', 'ตามแผนงาน กระทรวง'])).toEqual([]);
});
