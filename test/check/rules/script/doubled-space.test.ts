import { expect, test } from 'vitest';
import { doubledSpace } from '../../../../src/check/rules/script/doubled-space.ts';
import { broken, edited, problems } from '../broken.ts';
import { told } from './found.ts';

test('two spaces between words are told at the spaces, once for all papers', async () => {
  expect(await broken('doubled-space', ['ด้วย กระทรวง', 'ด้วย  กระทรวง'])).toEqual(['doubled-space 7:11']);
});

test('the fix leaves one space', async () => {
  const all = await problems(edited(['ด้วย กระทรวง', 'ด้วย    กระทรวง']));
  expect(all.filter(({ code }) => code === 'doubled-space').map(({ fix }) => fix?.text)).toEqual([' ']);
});

test('the indent of a list in a body is none', async () => {
  expect(await broken('doubled-space', ['body: ด้วย', 'body: |\n  1. หนึ่ง\n     1) สอง\n\n  ด้วย'])).toEqual([]);
});

test('the cells of a table may be filled up with spaces', () => {
  expect(told(doubledSpace, '| ภาค   | จังหวัด |\n| ---   | ---: |\n| เหนือ  |  17 |', true)).toEqual([]);
  expect(told(doubledSpace, '| ภาค  เหนือ | 17 |', true)).toEqual(['  ']);
});

test('spaces behind the number of an item are part of it', () => {
  expect(told(doubledSpace, '1.  หนึ่ง\n    -   สอง', true)).toEqual([]);
});

test('where not even one space belongs, that is what is told', () => {
  for (const text of ['(  ก)', '(ก  )', '“  ก”', 'กรุงเทพ  ฯ', 'ท  ี่', 'ก \u200B ข', '(   ) เห็นด้วย'])
    expect(told(doubledSpace, text)).toEqual([]);
  expect(told(doubledSpace, 'ข้าว  ฯลฯ')).toEqual(['  ']);
});

test('a thousand are told of one text', () => {
  expect(told(doubledSpace, `${'ก  '.repeat(1001)}ก`)).toHaveLength(1000);
});
