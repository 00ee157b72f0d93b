import { expect, test } from 'vitest';
import { breaches, broken, edited, problems } from '../broken.ts';

const subject = 'subject: ผลการประชุมด้านสวัสดิการ';

test.each([
  [subject, 'subject: “ผลการประชุมด้านสวัสดิการ”', '2:10'],
  [subject, `subject: '"ผลการประชุมด้านสวัสดิการ"'`, '2:11'],
  ['name: นายพลเดช ปิ่นประทีป', 'name: ‘นายพลเดช ปิ่นประทีป’', '13:20'],
  ['position: ผู้ประสานงานคณะรัฐมนตรีและรัฐสภา', 'position: [“ผู้ประสานงานคณะรัฐมนตรีและรัฐสภา”]', '12:54'],
])('marks around the whole of %s are told', async (from, to, place) => {
  expect(await broken('value-in-quotation-marks', [from, to])).toEqual([`value-in-quotation-marks ${place}`]);
});

test('the fix takes them away', async () => {
  const found = await problems(edited([subject, 'subject: “ผลการประชุมด้านสวัสดิการ”']));
  expect(found.flatMap(({ code, fix }) => (code === 'value-in-quotation-marks' ? [fix?.text] : []))).toEqual([
    'ผลการประชุมด้านสวัสดิการ',
  ]);
});

test.each(['subject: ผลการประชุม “มุมดีของสวัสดิการ”', 'subject: “มุมดี” และ “มุมใหม่”', 'subject: "ผลการประชุมด้านสวัสดิการ"'])(
  '%s is in order',
  async (to) => {
    const text = edited([subject, to]).replace('"ผลการประชุมด้านสวัสดิการ"', '"ผลการประชุม"');
    expect((await problems(text)).filter(({ code }) => code === 'value-in-quotation-marks')).toEqual([]);
  },
);

test('marks around a text that names nothing are its own', async () => {
  expect(
    await broken('value-in-quotation-marks', ['body: ด้วย กระทรวงได้จัดการประชุม', 'body: “ด้วย กระทรวงได้จัดการประชุม”']),
  ).toEqual([]);
});

test('what is inside is named, without the spaces around it', async () => {
  expect(await breaches('value-in-quotation-marks', [subject, 'subject: “ ผลการประชุม ”'])).toEqual([
    { words: '“ ผลการประชุม ”', params: { inside: 'ผลการประชุม' }, mended: 'ผลการประชุม' },
  ]);
  expect(await broken('value-in-quotation-marks', [subject, 'subject: “ ”'])).toEqual([]);
});
