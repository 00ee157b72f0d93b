import { expect, test } from 'vitest';
import { checked, smallest } from '../checked.ts';

test('a letter to royalty has forms that are not to be generated', () => {
  const addressee = 'สมเด็จพระเทพรัตนราชสุดาฯ สยามบรมราชกุมารี';
  const text = smallest.replace('เลขาธิการคณะรัฐมนตรี', addressee);
  const at = { start: text.indexOf(addressee), end: text.indexOf(addressee) + addressee.length };
  expect(checked(text).diagnostics).toMatchObject([{ code: 'addressee-royal', params: { addressee }, at }]);
});

test.each([
  ['a person of office', smallest],
  ['nobody yet', smallest.replace(/to: .*\n/, '')],
])('a letter to %s has none', (_, text) => {
  expect(checked(text).diagnostics.filter(({ code }) => code === 'addressee-royal')).toEqual([]);
});
