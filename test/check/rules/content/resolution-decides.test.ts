import { expect, test } from 'vitest';
import { breaches, broken } from '../broken.ts';

const told = (text: string) => broken('resolution-decides', ['[รับทราบผลการประชุม]', `["${text}"]`]);

test.each([
  ['เห็นชอบแนวทาง', 18],
  ['ให้ความเห็นชอบแนวทาง', 25],
  ['รับทราบและเห็นชอบแนวทาง', 28],
  ['ให้กระทรวงมหาดไทยรับไปดำเนินการ', 18],
  ['รับทราบผลการประชุม และมอบหมายให้สำนักงบประมาณดำเนินการ', 40],
  ['รับทราบผล พร้อมทั้งอนุมัติงบกลาง', 37],
])('a resolution that decides is told at its verb: %s', async (text, column) => {
  expect(await told(text)).toEqual([`resolution-decides 11:${column}`]);
});

test('every verb is told', async () => {
  expect(await told('รับทราบผล และเห็นชอบแนวทาง ตลอดจนมอบหมายกระทรวง')).toHaveLength(2);
});

test.each([
  'รับทราบผลการประชุมที่คณะกรรมการพิจารณาและเห็นชอบ',
  'รับทราบผลการดำเนินงาน ซึ่งคณะรัฐมนตรีมีมติเห็นชอบไว้แล้ว',
  'รับทราบแผน และเห็นชอบไปแล้วเมื่อปีก่อน',
  'รับทราบการอนุมัติโครงการ',
  'รับทราบแนวทาง และให้บริการประชาชน',
])('what only speaks of decisions is not: %s', async (text) => {
  expect(await told(text)).toEqual([]);
});

test('texts other than resolutions may decide', async () => {
  expect(await broken('resolution-decides', ['body: ด้วย', 'body: เห็นชอบด้วย'])).toEqual([]);
});

test('the verb is named, whatever spaces stand before the text', async () => {
  const of = (text: string) => breaches('resolution-decides', ['[รับทราบผลการประชุม]', `["${text}"]`]);
  expect(await of('  เห็นชอบแนวทาง  ')).toEqual([{ words: 'เห็นชอบ', params: { verb: 'เห็นชอบ' } }]);
  expect(await of('ให้กรมทางหลวงดำเนินการ')).toEqual([{ words: 'ให้', params: { verb: 'ให้' } }]);
});
