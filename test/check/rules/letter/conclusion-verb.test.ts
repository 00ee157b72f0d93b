import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('the form’s own sentence to the prime minister is told at its place', async () => {
  expect(await broken('conclusion-verb', ['to: เลขาธิการคณะรัฐมนตรี', 'to: นายกรัฐมนตรี'])).toEqual(['conclusion-verb 6:5']);
});

test('one that takes up the opening is left alone', async () => {
  expect(
    await broken('conclusion-verb', [
      'to: เลขาธิการคณะรัฐมนตรี',
      'to: นายกรัฐมนตรี\nletter: { closing: จึงกราบเรียนมาเพื่อโปรดทราบ }',
    ]),
  ).toEqual([]);
});
