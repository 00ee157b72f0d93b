import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a name alone, and one that begins like a title are told at their places', async () => {
  expect(await broken('name-without-title', ['นายพลเดช', 'นายิกา'])).toEqual(['name-without-title 13:20']);
});

test('a rank instead is left alone', async () => {
  expect(await broken('name-without-title', ['name: นายพลเดช', 'rank: พลเอก, name: พลเดช'])).toEqual([]);
});

test('a noble title is left alone', async () => {
  expect(await broken('name-without-title', ['นางกานดา', 'หม่อมหลวงกานดา'])).toEqual([]);
});

test('a blank is told as such alone', async () => {
  expect(await broken('name-without-title', ['นายพลเดช ปิ่นประทีป', '....'])).toEqual([]);
});
