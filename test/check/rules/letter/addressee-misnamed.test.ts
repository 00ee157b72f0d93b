import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('another name for the secretary-general is told at its place', async () => {
  expect(await broken('addressee-misnamed', ['to: เลขาธิการคณะรัฐมนตรี', 'to: เลขาธิการ ครม.'])).toEqual([
    'addressee-misnamed 6:5',
  ]);
});

test.each(['เลขาคณะรัฐมนตรี', 'เลขาฯ ครม.', 'สลค.'])('so is what is said for short: %s', async (said) => {
  const told = await broken('addressee-misnamed', ['to: เลขาธิการคณะรัฐมนตรี', `to: ${said}`]);
  expect(told).toEqual(['addressee-misnamed 6:5']);
});

test('a slip of two letters is told at its place', async () => {
  expect(await broken('addressee-misnamed', ['to: เลขาธิการคณะรัฐมนตรี', 'to: เลขาธิการคณรัฐมตรี'])).toEqual([
    'addressee-misnamed 6:5',
  ]);
});

test('a deputy of the office, and a minister are left alone', async () => {
  expect(await broken('addressee-misnamed', ['to: เลขาธิการคณะรัฐมนตรี', 'to: รองเลขาธิการคณะรัฐมนตรี'])).toEqual([]);
});
