import { expect, test } from 'vitest';
import { breaches, broken, type Edit } from '../broken.ts';

function meeting(name: string): Edit {
  return ['checklist:\n', `meeting: { name: ${name}, from: 2550-04-03 }\nchecklist:\n`];
}

test.each([
  ['ผลการประชุมรัฐมนตรีแรงงาน', 'ผลการประชุม', 'การประชุม'],
  ['รายงานสรุปผลการสัมมนาครู', 'รายงานสรุปผลการสัมมนา', 'การสัมมนา'],
  ['รายงานการประชุมสมัชชา', 'รายงานการประชุม', 'การประชุม'],
  ['มติที่ประชุมสมัชชา', 'มติที่ประชุม', 'การประชุม'],
  ['ที่ประชุมสมัชชา', 'ที่ประชุม', 'การประชุม'],
  ['จัดการประชุมสมัชชา', 'จัดการประชุม', 'การประชุม'],
  ['ได้เข้าร่วม ประชุมสมัชชา', 'ได้เข้าร่วม ประชุม', 'ประชุม'],
  ['คณะกรรมการน้ำ', 'คณะกรรมการ', 'การประชุมคณะกรรมการ'],
  ['ASEAN Labour Ministers Meeting', 'ASEAN', 'การประชุม ASEAN'],
])('%s is no name to be held', async (name, words, mended) => {
  const meant = name.replace(words, mended);
  expect(await breaches('meeting-misnamed', meeting(name))).toEqual([{ words, params: { name, meant }, mended }]);
});

test('it is shown where the name begins', async () => {
  expect(await broken('meeting-misnamed', meeting('"  ผลการประชุมสมัชชา"'))).toEqual(['meeting-misnamed 8:21']);
});

test.each([
  'การประชุมสมัชชา',
  'ประชุมเชิงปฏิบัติการ',
  'งานมหกรรมอาหาร',
  'โครงการอบรมครู',
  'พิธีลงนามความตกลง',
  'ผลิตภัณฑ์ชุมชนแห่งปี',
  'จัดสรรน้ำเพื่อการเกษตร',
  'เวทีประชาธิปไตยชุมชน',
])('%s may be one', async (name) => {
  expect(await broken('meeting-misnamed', meeting(name))).toEqual([]);
});
