import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

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
