import { expect, test } from 'vitest';
import { broken, type Edit } from '../broken.ts';

const meeting = (session: string, name = 'การประชุมด้านสวัสดิการ'): Edit => [
  'checklist:\n',
  `meeting: { name: ${name}, session: ${session}, from: 2550-04-03, venue: กระทรวง }\nchecklist:\n`,
];
const subject = (text: string): Edit => ['subject: ผลการประชุมด้านสวัสดิการ', `subject: ${text}`];

test('a subject with another number than the meeting is told at the number', async () => {
  expect(await broken('session-differs', meeting('2/2550'), subject('ผลการประชุมด้านสวัสดิการ ครั้งที่ 1/2550'))).toEqual([
    'session-differs 2:44',
  ]);
});

test('so is a draft resolution, whatever its digits', async () => {
  const resolution: Edit = ['[รับทราบผลการประชุม]', '[รับทราบผลการประชุมด้านสวัสดิการ ครั้งที่ ๒/๒๕๔๙]'];
  expect(await broken('session-differs', meeting('2/2550'), resolution)).toHaveLength(1);
});

test.each([
  ['2/2550', 'ผลการประชุมด้านสวัสดิการ ครั้งที่ ๒/๒๕๕๐'],
  ['2', 'ผลการประชุมด้านสวัสดิการ ครั้งที่ 2/2550'],
  ['2/2550', 'ผลการประชุมด้านสวัสดิการ ครั้งที่ 2'],
  ['2/2550', 'ผลการดำเนินงานตามมติการประชุมคณะทำงาน ครั้งที่ 1/2550'],
  ['1-1/2550', 'ผลการประชุมด้านสวัสดิการ ครั้งที่ 1'],
])('session %s goes with %s', async (session, text) => {
  expect(await broken('session-differs', meeting(session), subject(text))).toEqual([]);
});

test('the short form of a name does not count', async () => {
  const name = 'การประชุมด้านสวัสดิการ (สสก.)';
  expect(await broken('session-differs', meeting('2', name), subject('ผลการประชุมด้านสวัสดิการ ครั้งที่ 3'))).toHaveLength(1);
});
