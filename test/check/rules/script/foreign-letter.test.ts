import { expect, test } from 'vitest';
import { foreignLetter } from '../../../../src/check/rules/script/foreign-letter.ts';
import { broken } from '../broken.ts';
import { found, told } from './found.ts';

test('a Cyrillic letter in a Thai word is told at the letter', async () => {
  expect(await broken('foreign-letter', ['ด้วย กระทรวง', 'ด้วย กрะทรวง'])).toEqual(['foreign-letter 7:13']);
});

test('letters and digits that look like Thai or Latin ones are told with their code points', () => {
  expect(found(foreignLetter, 'สмานฉันท์').map(({ params }) => params)).toEqual([{ letter: 'м', codePoint: 'U+043C' }]);
  expect(told(foreignLetter, 'ดำпр รนա ນາย ນ ๑໒ 1٢ Сell ก中ข กγข')).toEqual([
    'пр',
    'ա',
    'ນາ',
    'ນ',
    '໒',
    '٢',
    'С',
    '中',
    'γ',
  ]);
});

test('foreign words by themselves and the letters of units are silent', () => {
  const right = ['ปักกิ่ง (北京) และ Москва', '10 kΩ 5 µg รังสีแกมมา (γ)', 'ก. 500 ฿ 5 °C ½ ๑ 2', 'naïve café', 'ทดสอบ👍'];
  for (const text of right) expect(told(foreignLetter, text)).toEqual([]);
});
