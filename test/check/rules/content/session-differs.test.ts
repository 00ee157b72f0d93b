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

const name = 'การประชุมรัฐมนตรีแรงงานอาเซียน';
const held = meeting('29', `${name} (ALMM)`);
const body = (text: string): Edit => [/(?<=\nbody: ).*/, text];

test('so is the opening of a body, and of a summary', async () => {
  const text = `ด้วย กระทรวงได้จัด${name} ครั้งที่ 28`;
  expect(await broken('session-differs', held, body(text))).toEqual(['session-differs 7:65']);
  expect(await broken('session-differs', held, ['เป็นเรื่องที่ประชาชนให้ความสนใจ', text])).toHaveLength(1);
});

test.each([
  `ตามที่ กระทรวงได้เข้าร่วม${name} (ALMM) ครั้งที่ ๒๘ เมื่อวันที่ 3 เมษายน 2550 นั้น`,
  `ใน${name} ครั้งที่ 28 ระหว่างวันที่ 3 - 5 เม.ย. 50 ซึ่งจัดต่อจากปีที่ผ่านมา`,
  `ขอรายงานผล${name} ครั้งที่ 28 ซึ่งมีรัฐมนตรี 10 ประเทศเข้าร่วม`,
])('%s names the meeting by a wrong number', async (text) => {
  expect(await broken('session-differs', held, body(text))).toHaveLength(1);
});

test.each([
  `ด้วย กระทรวงได้จัด${name} ครั้งที่ 29`,
  `${name} ครั้งที่ 28 มอบให้ไทยจัดครั้งต่อไป กระทรวงจึงได้จัด${name} ครั้งที่ 29`,
  `ตามมติ${name} ครั้งที่ 28 กระทรวงได้ดำเนินการ`,
  `สืบเนื่องจาก${name} ครั้งที่ 28 กระทรวงได้ดำเนินการ`,
  `ที่ประชุมรับทราบการติดตามผล${name} ครั้งที่ 28`,
  `ใน${name} ครั้งที่ 28 เมื่อเดือนตุลาคม 2548 ไทยได้เสนอ`,
  `ใน${name} ครั้งที่ 28 เมื่อปีที่แล้ว ไทยได้เสนอ`,
  `|\n  สรุปได้ดังนี้\n\n  ใน${name} ครั้งที่ 28 ไทยได้เสนอ`,
])('%s may well be said', async (text) => {
  expect(await broken('session-differs', held, body(text))).toEqual([]);
});

test('where the days of the meeting are not known, a date behind the number may be another’s', async () => {
  const text = `ใน${name} ครั้งที่ 28 เมื่อวันที่ 3 เมษายน 2550`;
  expect(await broken('session-differs', held, ['from: 2550-04-03', 'from: 2550-04'], body(text))).toEqual([]);
});
