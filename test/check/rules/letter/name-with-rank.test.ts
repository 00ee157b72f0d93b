import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a rank and an academic rank are told at their places', async () => {
  expect(await broken('name-with-rank', ['นายพลเดช', 'รองศาสตราจารย์ พลเดช'])).toEqual(['name-with-rank 13:20']);
});

test('a coordinator, who has no key for it is left alone', async () => {
  expect(await broken('name-with-rank', ['นางกานดา', 'พันเอกหญิง กานดา'])).toEqual([]);
});
