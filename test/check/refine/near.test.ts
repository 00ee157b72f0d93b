import { expect, test } from 'vitest';
import { nearest } from '../../../src/check/refine/near.ts';

test('of several near words the one with the smallest part wrong is meant, whatever their order', () => {
  for (const words of [
    ['headline', 'deadline'],
    ['deadline', 'headline'],
  ])
    expect(nearest('deadlin', words)).toBe('deadline');
  for (const words of [
    ['abc', 'abcde'],
    ['abcde', 'abc'],
  ])
    expect(nearest('abcd', words)).toBe('abcde');
});

test('a third of the letters may be wrong, and one in any case', () => {
  expect(nearest('subxxxt', ['subject'])).toBeUndefined();
  expect(nearest('subxxct', ['subject'])).toBe('subject');
  expect(nearest('ta', ['to'])).toBe('to');
  expect(nearest('xy', ['to'])).toBeUndefined();
});

test('capitals and spaces around the word are no faults', () => {
  expect(nearest('   TO   ', ['to'])).toBe('to');
});

test('a text of more than 60 letters is no misspelt word', () => {
  const word = 'ก'.repeat(61);
  expect(nearest(word.slice(1), [word])).toBe(word);
  expect(nearest(word, [word])).toBeUndefined();
});
