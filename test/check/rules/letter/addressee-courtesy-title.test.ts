import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a courtesy title is told at its place', async () => {
  expect(await broken('addressee-courtesy-title', ['to: เลขา', 'to: ท่านเลขา'])).toEqual([
    'addressee-courtesy-title 6:5',
  ]);
});

test('a lady of rank is left alone', async () => {
  expect(await broken('addressee-courtesy-title', ['to: เลขาธิการคณะรัฐมนตรี', 'to: ท่านผู้หญิงสมศรี ใจดี'])).toEqual([]);
});
