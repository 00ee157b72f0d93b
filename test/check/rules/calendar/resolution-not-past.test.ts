import { expect, test } from 'vitest';
import { breaches, broken } from '../broken.ts';
import { dated, saying } from './saying.ts';

test.each([
  'ตามมติคณะรัฐมนตรี เมื่อวันที่ 24 เมษายน 2550',
  'ตามมติคณะรัฐมนตรีเมื่อวันที่ 17 เมษายน 2550',
  'คณะรัฐมนตรีได้มีมติเห็นชอบไว้แล้วเมื่อวันอังคารที่ 24 เมษายน 2550',
  'มติ ครม. เมื่อวันที่ ๒๔ เมษายน ๒๕๕๐',
])('%s is told', async (text) => {
  expect(await broken('resolution-not-past', saying(text))).toHaveLength(1);
});

test('is told at its date', async () => {
  expect(await broken('resolution-not-past', saying('มติคณะรัฐมนตรี เมื่อวันที่ 24 เมษายน 2550'))).toEqual([
    'resolution-not-past 7:34',
  ]);
});

test.each([
  'ตามมติคณะรัฐมนตรี เมื่อวันที่ 13 มีนาคม 2550',
  'จะเสนอคณะรัฐมนตรีเมื่อวันที่ 24 เมษายน 2550',
  'ตามมติคณะรัฐมนตรี จะประชุมในวันที่ 24 เมษายน 2550',
  'มติคณะรัฐมนตรี เมื่อวันที่ 31 เมษายน 2550',
  'มติคณะรัฐมนตรี เมื่อวันที่ พฤษภาคม 2550',
])('%s is not', async (text) => {
  expect(await broken('resolution-not-past', saying(text))).toEqual([]);
});

test('nor is any while the letter has no day', async () => {
  const text = saying('มติคณะรัฐมนตรี เมื่อวันที่ 24 เมษายน 2550');
  expect(await broken('resolution-not-past', dated('2550-04'), text)).toEqual([]);
});

test('names both dates, and shows the letter’s, also at the beginning of a long text', async () => {
  const text = saying(`มติ ครม. เมื่อวันที่ ๒๔ เมษายน ๒๕๕๐ ${'ให้ดำเนินการต่อไป'.repeat(20)}`);
  expect(await breaches('resolution-not-past', text)).toEqual([
    { words: '๒๔ เมษายน ๒๕๕๐', params: { date: '๒๔ เมษายน ๒๕๕๐', letter: '2550-04-17' }, related: ['2550-04-17'] },
  ]);
});
