import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a given name two letters off is told at its place', async () => {
  expect(await broken('person-name-differs', ['จัดการประชุม', 'จัดการประชุมโดยนายพอลเดช ปิ่นประทีป เป็นประธาน'])).toEqual([
    'person-name-differs 7:37',
  ]);
});

test('a surname a letter off is told at its place', async () => {
  expect(await broken('person-name-differs', ['จัดการประชุม', 'จัดการประชุมโดยนายพลเดช ปันประทีป เป็นประธาน'])).toEqual([
    'person-name-differs 7:37',
  ]);
});

test('other people of one surname are left alone', async () => {
  expect(await broken('person-name-differs', ['จัดการประชุม', 'จัดการประชุมโดยนางสาวมาลี ปิ่นประทีป เป็นประธาน'])).toEqual([]);
});

test.each([
  'โดยนายสมชาย ปันประทีป เป็นประธาน',
  'โดยนายพลเดช ใจดี เป็นประธาน',
  'โดยนายพลเดช ปิ่นประทีป เป็นประธาน',
  'โดยนายกบ ใจดี และนายกล ใจดี',
  'โดยนายก้อง ใจดี และนายก้อ ใจดี',
])('%s names nobody twice', async (text) => {
  expect(await broken('person-name-differs', ['จัดการประชุม', text])).toEqual([]);
});

test('a name of four letters is long enough', async () => {
  expect(await broken('person-name-differs', ['จัดการประชุม', 'โดยนายมานี ใจดี และนายมาลี ใจดี'])).toHaveLength(1);
});
