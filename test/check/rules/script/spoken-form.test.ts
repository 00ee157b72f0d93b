import { expect, test } from 'vitest';
import { spokenForm } from '../../../../src/check/rules/script/spoken-form.ts';
import { SPOKEN_FORMS } from '../../../../src/thai/data/spoken-forms.ts';
import { broken } from '../broken.ts';
import { found, told } from './found.ts';

test('a word of speech is told with what to write', async () => {
  expect(await broken('spoken-form', ['ด้วย กระทรวง', 'ด้วย ตอนนี้กระทรวง'])).toEqual(['spoken-form 7:12']);
  expect(found(spokenForm, 'จะทำยังไงนะคะ').map(({ params }) => params)).toEqual([
    { written: 'ยังไง', right: 'อย่างไร' },
    { written: 'นะคะ' },
  ]);
});

test('every word of the list is found', () => {
  for (const written of SPOKEN_FORMS.keys()) expect(told(spokenForm, `ก ${written} ข`)).toEqual([written]);
});

test('written words that hold one are silent', () => {
  for (const text of ['วันพฤหัสบดีที่ 3', 'กรอกตามแบบนี้', 'โรงพักสินค้า', 'คะแนน', 'ในตอนต้น'])
    expect(told(spokenForm, text)).toEqual([]);
});

test('a word that is only left out has no right form', () => {
  expect(found(spokenForm, 'นะคะ')[0]?.params).not.toHaveProperty('right');
});

test('a thousand are told of one text', () => {
  expect(told(spokenForm, 'นะคะ '.repeat(1001))).toHaveLength(1000);
});
