import { expect, test } from 'vitest';
import { breaches, broken } from '../broken.ts';

test('two titles in two texts is told at its place', async () => {
  expect(
    await broken('person-title-differs', [
      'body: ด้วย กระทรวงได้จัดการประชุม',
      'letter: { body: นายสมชาย ใจดี เป็นประธาน }\nbody: นายแพทย์สมชาย ใจดี เป็นประธาน',
    ]),
  ).toEqual(['person-title-differs 8:7']);
});

test('a plain title that is not the signature’s is told at its place', async () => {
  expect(await broken('person-title-differs', ['จัดการประชุม', 'จัดการประชุมโดยนางพลเดช ปิ่นประทีป เป็นประธาน'])).toEqual([
    'person-title-differs 7:37',
  ]);
});

test('a professional title in the text alone is left alone', async () => {
  expect(await broken('person-title-differs', ['จัดการประชุม', 'จัดการประชุมโดยนายแพทย์พลเดช ปิ่นประทีป เป็นประธาน'])).toEqual(
    [],
  );
});

test.each([
  'โดยนางมาลี ปิ่นประทีป เป็นประธาน',
  'โดยนายสมชาย ใจดี เป็นประธาน และนายสมชาย ใจดี กล่าวปิด',
  'โดย ดร.พลเดช ปิ่นประทีป เป็นประธาน',
])('%s has one title for each', async (text) => {
  expect(await broken('person-title-differs', ['จัดการประชุม', text])).toEqual([]);
});

test('a doctor’s title says who is a man', async () => {
  expect(await breaches('person-title-differs', ['จัดการประชุม', 'โดยนายแพทย์กานดา วัชราภัย เป็นประธาน'])).toMatchObject([
    { params: { title: 'นายแพทย์', otherTitle: 'นาง' } },
  ]);
});

test('the name of the meeting is looked at as well', async () => {
  const meeting = 'meeting: { name: การประชุมของนางพลเดช ปิ่นประทีป, from: 2550-04-03 }\nbody:';
  expect(await broken('person-title-differs', ['body:', meeting])).toHaveLength(1);
});
