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

test('what the subject brings in may be used in the body', async () => {
  const brought = ['subject: ผลการประชุมด้านสวัสดิการ', 'subject: ผลการประชุมด้านสวัสดิการ (ป.ช.ก.)'] as const;
  const used = ['body: ด้วย กระทรวงได้จัดการประชุม', 'body: ด้วย กระทรวงได้จัด ป.ช.ก.'] as const;
  expect(await broken('abbreviation', used)).toEqual(['abbreviation 7:26']);
  expect(await broken('abbreviation', brought, used)).toEqual([]);
});

test('letters and a number name a paper', async () => {
  const papers = 'ที่ดินมี น.ส.3 ก. และ ส.ป.ก. 4-01 แบบ ภ.ง.ด. 90';
  expect(await broken('abbreviation', ['จัดการประชุม', papers])).toEqual([]);
  expect(await broken('abbreviation', ['จัดการประชุม', 'มอบ น.ส.สมศรี ใจดี และ อบต. 5 แห่ง'])).toHaveLength(2);
});

test('the checklist is left alone', async () => {
  expect(await broken('abbreviation', ['summary: เป็น', 'summary: กทม. เป็น'])).toEqual([]);
});
