import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a number before a title is told at its place', async () => {
  expect(
    await broken('enclosure-numbered', ['body:', 'enclosures: [{ title: (3) แผนงาน, quantity: 1, unit: ชุด }]\nbody:']),
  ).toEqual(['enclosure-numbered 7:23']);
});

test('a figure that counts is left alone', async () => {
  expect(
    await broken('enclosure-numbered', [
      'body:',
      'enclosures: [{ title: 5 มาตรการเร่งด่วน, quantity: 1, unit: ชุด }]\nbody:',
    ]),
  ).toEqual([]);
});
