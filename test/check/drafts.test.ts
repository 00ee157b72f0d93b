import { expect, it } from 'vitest';
import { checked, smallest } from './checked.ts';

const draft = smallest.replace('0201/15136', '0201/').replace('2550-04-17', '2550-04');

it('lets a draft go without its running number and its day', () => {
  const { value, diagnostics } = checked(draft, { draft: true });
  expect(diagnostics).toEqual([]);
  expect(value?.draft).toBe(true);
  expect(value?.letter.facts.date).toBe('2550-04');
});

it('tells both of a letter that is to be sent', () => {
  expect(checked(draft).diagnostics.map(({ code }) => code)).toEqual(['number-not-issued', 'date-incomplete']);
});

it('refuses a malformed number in a draft too', () => {
  const text = smallest.replace('พม 0201/15136', 'พม/');
  expect(checked(text, { draft: true }).diagnostics.map(({ code }) => code)).toEqual(['number-malformed']);
});

it.each(['พม ๐๒๐๑/๑๕๑๓๖', 'มท 0201.2/ว 3993', 'นร 0503/(คกก.6)/28'])('takes %s as a number', (number) => {
  expect(checked(smallest.replace('พม 0201/15136', number)).diagnostics).toEqual([]);
});

it.each(['2007-04-17', '17 เมษายน 2550', '๑๗ เมษายน ๒๕๕๐'])('takes %s as a date', (date) => {
  expect(checked(smallest.replace('2550-04-17', date)).diagnostics).toEqual([]);
});
