import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a reference that is not taken up is told at its place', async () => {
  expect(
    await broken('reference-not-cited', [
      'body:',
      'references: [{ from: สำนักงบประมาณ, number: นร 0731/1, date: 2550-04-01 }]\nbody:',
    ]),
  ).toEqual(['reference-not-cited 7:1']);
});

test('one that is is left alone', async () => {
  expect(
    await broken('reference-not-cited', [
      'body: ด้วย',
      'references: [{ from: สำนักงบประมาณ, number: นร 0731/1, date: 2550-04-01 }]\nbody: ตามหนังสือที่อ้างถึง นั้น',
    ]),
  ).toEqual([]);
});
