import { expect, test } from 'vitest';
import { broken, edited, problems } from '../broken.ts';

const money = (baht: string, ...parts: readonly string[]) =>
  [
    'checklist:\n',
    `money: [{ label: งบกลาง, baht: ${baht}, parts: [${parts.map((part) => `{ label: ก, baht: ${part} }`).join(', ')}] }]\nchecklist:\n`,
  ] as const;

test('parts that add up to another sum are told at the amount, with what they add up to', async () => {
  const text = money('100', '60', '30.50');
  expect(await broken('money-parts-differ', text)).toEqual(['money-parts-differ 8:32']);
  const found = (await problems(edited(text))).find(({ code }) => code === 'money-parts-differ');
  expect(found?.params).toEqual({ label: 'งบกลาง', baht: '100', sum: '90.50' });
});

test.each([
  ['0.30', '0.10', '0.20'],
  ['"1,284,750,000"', '1200000000', '"84,750,000"'],
])('parts that add up are not: %s', async (baht, ...parts) => {
  expect(await broken('money-parts-differ', money(baht, ...parts))).toEqual([]);
});

test('an amount without parts is not, nor where a part is refused as it is', async () => {
  expect(await broken('money-parts-differ', money('100'))).toEqual([]);
  expect(await broken('money-parts-differ', money('100', '60', 'สิบ'))).toEqual([]);
});

test('it is told of the memo', async () => {
  const found = (await problems(edited(money('100', '60')))).find(({ code }) => code === 'money-parts-differ');
  expect(found?.document).toBe('information-memo');
});

test.each([
  '5',
  '{ label: ก, baht: 100 }',
  '{ baht: 100, parts: [{ label: ก, baht: 60 }] }',
  '{ label: ก, parts: [{ label: ก, baht: 60 }] }',
  '{ label: ก, baht: สิบ, parts: [{ label: ก, baht: 60 }] }',
  '{ label: ก, baht: 100, parts: [5] }',
  '{ label: ก, baht: 100, parts: [{ label: ก, baht: สิบ }, { label: ก, baht: 60 }] }',
])('where something is missing no sum can be told: %s', async (amount) => {
  expect(await broken('money-parts-differ', ['checklist:\n', `money: [${amount}]\nchecklist:\n`])).toEqual([]);
});
