import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a person beside the office is told at its place', async () => {
  expect(await broken('addressee-by-name', ['to: เลขาธิการคณะรัฐมนตรี', 'to: เลขาธิการคณะรัฐมนตรี (นายสมชาย ใจดี)'])).toEqual([
    'addressee-by-name 6:27',
  ]);
});

test('a name in brackets says which holder of a shared post is meant', async () => {
  expect(await broken('addressee-by-name', ['to: เลขาธิการคณะรัฐมนตรี', 'to: รองนายกรัฐมนตรี (นายสมชาย ใจดี)'])).toEqual([]);
  expect(await broken('addressee-by-name', ['to: เลขาธิการคณะรัฐมนตรี', 'to: นายสมชาย ใจดี รองนายกรัฐมนตรี'])).toHaveLength(
    1,
  );
});

test('a private person is left alone', async () => {
  expect(await broken('addressee-by-name', ['to: เลขาธิการคณะรัฐมนตรี', 'to: นายสมชาย ใจดี'])).toEqual([]);
});
