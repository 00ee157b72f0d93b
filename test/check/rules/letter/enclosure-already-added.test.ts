import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('the checklist and the summary are told at their places', async () => {
  expect(
    await broken('enclosure-already-added', [
      'body:',
      'enclosures:\n  - { title: Checklist, quantity: 1, unit: ชุด }\n  - { title: สรุปผลการประชุมด้านสวัสดิการ, quantity: 1, unit: ชุด }\nbody:',
    ]),
  ).toEqual(['enclosure-already-added 8:14', 'enclosure-already-added 9:14']);
});

test('another checklist, and a report of the subject’s name are left alone', async () => {
  expect(
    await broken('enclosure-already-added', [
      'body:',
      'enclosures:\n  - { title: Checklist ความปลอดภัย, quantity: 1, unit: ชุด }\n  - { title: ผลการประชุมด้านสวัสดิการ, quantity: 1, unit: เล่ม }\nbody:',
    ]),
  ).toEqual([]);
});
