import { describe, expect, test } from 'vitest';
import { COMPOUND_LISTS, COMPOUNDS } from '../../src/thai/data/compounds/index.ts';
import { COUNT_LABELS, ORDINAL_LABELS, PHONE_LABELS } from '../../src/thai/data/labels.ts';
import { JOINED_TITLES, NAMELESS_BEGINNINGS, RANKS, TITLE_WORDS } from '../../src/thai/data/titles.ts';
import { UNITS } from '../../src/thai/data/units.ts';
import { mayBegin } from '../../src/thai/line-edges.ts';
import { scriptFaults } from '../../src/thai/normal-form.ts';

const lists = { COMPOUNDS, COUNT_LABELS, ORDINAL_LABELS, PHONE_LABELS, JOINED_TITLES, RANKS, UNITS };

describe.each(Object.entries({ ...lists, NAMELESS_BEGINNINGS, TITLE_WORDS }))('%s', (_, entries) => {
  test('holds every entry once, written without a fault', () => {
    const words = entries.map((entry) => entry.replaceAll('|', ''));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(words.filter((word) => word !== word.trim() || word === '' || scriptFaults(word).length > 0)).toEqual([]);
  });
});

test('compounds allow a break only where a line may begin', () => {
  for (const entry of COMPOUNDS) {
    const word = entry.replaceAll('|', '');
    let at = 0;
    for (const part of entry.split('|').slice(0, -1)) {
      at += part.length;
      expect(mayBegin(word, at), entry).toBe(true);
    }
  }
});

test('compounds stand in alphabetical order in their files', () => {
  const { compare } = new Intl.Collator('th');
  for (const list of COMPOUND_LISTS) {
    const words = list.map((entry) => entry.replaceAll('|', ''));
    expect(words).toEqual([...words].sort(compare));
  }
});

test('the dictionary alone breaks most of them', () => {
  expect(COMPOUNDS.length).toBeGreaterThan(250);
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const split = COMPOUNDS.filter((entry) => [...segmenter.segment(entry.replaceAll('|', ''))].length > 1);
  expect(split.length).toBeGreaterThan(250);
});
