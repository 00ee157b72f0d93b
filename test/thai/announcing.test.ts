import { expect, test } from 'vitest';
import { announces } from '../../src/thai/announcing.ts';

test.each([
  'สรุปสาระสำคัญได้ดังนี้',
  'มีรายละเอียดดังต่อไปนี้ ',
  'ผู้เข้าร่วมประชุม ได้แก่',
  'งานหลักสองด้าน คือ',
  'หน่วยงานด้านน้ำ ๖ หน่วยงาน ประกอบด้วย',
  'แนวคิด :',
  'ดังนี้ :-',
])('%s announces what follows', (text) => {
  expect(announces(text)).toBe(true);
});

test.each(['', 'ที่ประชุมรับทราบ', 'ดังนี้จึงเห็นควรดำเนินการต่อไป', 'เวลา ๐๙:๓๐ น.', 'งานหลัก คือ การพัฒนา'])(
  '“%s” announces nothing',
  (text) => {
    expect(announces(text)).toBe(false);
  },
);
