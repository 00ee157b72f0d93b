import { expect, test } from 'vitest';
import { breaches, broken, edited, problems } from '../broken.ts';

const told = (text: string) => broken('amount-words-differ', ['body: ด้วย', `body: "${text}"\n#`]);

test.each([
  'ใช้เงิน 500 บาท (ห้าพันบาทถ้วน)',
  'ใช้เงิน ๕๐๐ บาท (ห้าพันบาทถ้วน)',
  'ใช้เงิน 1.5 ล้านบาท (ห้าล้านบาทถ้วน)',
  'ใช้เงิน 20.25 บาท (ยี่สิบบาทห้าสิบสตางค์)',
])('words that are another sum are told at the words: %s', async (text) => {
  expect(await told(text)).toEqual([`amount-words-differ 7:${9 + text.indexOf('(')}`]);
});

test('what the words should be is told', async () => {
  const found = (await problems(edited(['body: ด้วย', 'body: 1,500 บาท (หนึ่งพันบาทถ้วน)\n#']))).find(
    ({ code }) => code === 'amount-words-differ',
  );
  expect(found?.params).toEqual({ figure: '1,500 บาท', words: 'หนึ่งพันบาทถ้วน', expected: 'หนึ่งพันห้าร้อยบาทถ้วน' });
});

test.each([
  'ใช้เงิน 500 บาท (ห้าร้อยบาทถ้วน)',
  'ใช้เงิน 500 ล้านบาท (ห้าร้อยล้านบาท)',
  'ใช้เงิน 101 บาท (หนึ่งร้อยหนึ่งบาทถ้วน)',
  'ใช้เงิน 0.25 บาท (ยี่สิบห้าสตางค์)',
  'ใช้เงิน 1,284,750,000 บาท ( หนึ่งพันสองร้อยแปดสิบสี่ล้านเจ็ดแสนห้าหมื่นบาทถ้วน )',
  'ใช้เงินประมาณ 12.35 ล้านบาท (สิบสองล้านสามแสนสี่หมื่นห้าพันบาทถ้วน)',
  'ใช้เงิน 500 บาท (งบกลาง)',
  'ใช้เงิน 500 บาท ต่อคน (ห้าพันบาทถ้วน)',
])('the same sum is not, nor what is no sum in words: %s', async (text) => {
  expect(await told(text)).toEqual([]);
});

test('the words alone are shown, without the spaces in their brackets', async () => {
  expect(await breaches('amount-words-differ', ['body: ด้วย', 'body: ใช้เงิน 500 บาท ( ห้าพันบาทถ้วน ) นั้น\n#'])).toEqual([
    { words: 'ห้าพันบาทถ้วน', params: { figure: '500 บาท', words: 'ห้าพันบาทถ้วน', expected: 'ห้าร้อยบาทถ้วน' } },
  ]);
});
