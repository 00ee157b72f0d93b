import { expect, test } from 'vitest';
import { breaches, broken, type Edit } from '../broken.ts';
import { saying } from './saying.ts';

const bare = 'ดำเนินการตามมติคณะรัฐมนตรีที่เห็นชอบแผน';

test.each([bare, 'ดำเนินการตามมติ ครม.'])('%s is told where it is cited', async (text) => {
  expect(await broken('resolution-undated', saying(text))).toEqual(['resolution-undated 7:16']);
});

test.each([
  'ดำเนินการตามมติคณะรัฐมนตรี เมื่อวันที่ 13 มีนาคม 2550',
  'เมื่อวันที่ ๑๓ มีนาคม ๒๕๕๐ มีการเห็นชอบ จึงดำเนินการตามมติคณะรัฐมนตรี',
  'ดำเนินการตามมติคณะรัฐมนตรีดังกล่าว',
  'ดำเนินการตามมติคณะรัฐมนตรีที่เกี่ยวข้อง',
  'ดำเนินการตามมติคณะรัฐมนตรีต่อไป',
  'แจ้งให้ปฏิบัติตามมติคณะรัฐมนตรีโดยเคร่งครัด',
  'ติดตามผลการดำเนินงานตามมติคณะรัฐมนตรี ประจำปี 2549',
  'ดำเนินการตามมติคณะรัฐมนตรีฝ่ายเศรษฐกิจ ครั้งที่ 3/2549',
  'หนังสือที่อ้างถึงแจ้งให้ดำเนินการตามมติคณะรัฐมนตรี',
  'รายงานให้คณะรัฐมนตรีทราบ',
])('%s is not', async (text) => {
  expect(await broken('resolution-undated', saying(text))).toEqual([]);
});

test('a resolution that was cited with its date may be cited again without', async () => {
  const paragraphs = saying(`|\n  มติคณะรัฐมนตรี เมื่อวันที่ 13 มีนาคม 2550\n\n  ${bare}`);
  expect(await broken('resolution-undated', paragraphs)).toEqual([]);
});

test('a checklist may cite one without its date: it is a summary', async () => {
  const summary: Edit = ['summary: เป็นเรื่องที่ประชาชนให้ความสนใจ', `summary: ${bare}`];
  expect(await broken('resolution-undated', summary)).toEqual([]);
});

test('a date of another paragraph is not the resolution’s, before it or behind it', async () => {
  const date = 'วันที่ 13 มีนาคม 2550 มีการประชุม';
  for (const body of [`${date}\n\n  ${bare}`, `${bare}\n\n  ${date}`, `หนึ่ง\n\n  ${bare}\n\n  ${date}`])
    expect((await breaches('resolution-undated', saying(`|\n  ${body}`))).map(({ words }) => words)).toEqual([
      'ตามมติคณะรัฐมนตรี',
    ]);
});

test('a paragraph may begin with the date', async () => {
  const body = saying(`|\n  หนึ่ง\n\n  13 มีนาคม 2550 ${bare}`);
  expect(await broken('resolution-undated', body)).toEqual([]);
});
