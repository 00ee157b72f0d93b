import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('known and unknown short forms are told at their places', async () => {
  expect(await broken('abbreviation', ['จัดการประชุม', 'เสนอ ครม. และ ค.ต.ป. เมื่อ 3 มี.ค. 2550'])).toEqual([
    'abbreviation 7:27',
    'abbreviation 7:36',
    'abbreviation 7:51',
  ]);
});

test('accepted ones, a lettered list, a table and what is brought in are left alone', async () => {
  expect(
    await broken('abbreviation', [
      'body: ด้วย กระทรวงได้จัดการประชุม',
      'body: |\n  ด้วย พ.ศ. 2550 เวลา 09.30 น. สำนักงาน ก.พ. และสำนักงานเศรษฐกิจอุตสาหกรรม (สศอ.) ให้ ดร.สมชาย ใจดี และ สศอ. พิจารณา ฯลฯ\n\n  | จังหวัด | จำนวน |\n  | --- | --- |\n  | กทม. | 5 |',
    ]),
  ).toEqual([]);
});

test('the checklist is left alone', async () => {
  expect(await broken('abbreviation', ['summary: เป็น', 'summary: กทม. เป็น'])).toEqual([]);
});
