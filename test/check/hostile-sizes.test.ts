import { describe, expect, it } from 'vitest';
import { conform } from '../../src/check/conform.ts';
import { check } from '../../src/check/index.ts';
import type { TreeNode } from '../../src/read/index.ts';
import { readText } from '../../src/read/index.ts';
import { smallest, worldWith } from './checked.ts';

const many = 100_000;
const range = { file: 'meeting.yaml', start: 0, end: 1 };
const scalar = (written: string): TreeNode => ({ kind: 'scalar', written, style: 'plain', core: written, range });
const map = (entries: readonly (readonly [string, TreeNode])[]): TreeNode => ({
  kind: 'map',
  entries: entries.map(([key, value]) => ({ key, keyRange: range, value })),
  range,
});
const list = (items: readonly TreeNode[]): TreeNode => ({ kind: 'list', items, range });
const times = <T>(make: (index: number) => T): readonly T[] => Array.from({ length: many }, (_, index) => make(index));

const trees: readonly (readonly [string, TreeNode])[] = [
  ['unknown keys', map(times((index) => [`key${index}`, scalar('x')]))],
  ['slips of known keys', map(times((index) => [`subjec${index}`, scalar('x')]))],
  [
    'list items',
    map([
      ['resolutions', list([])],
      ['copies_to', list(times(() => scalar('')))],
    ]),
  ],
  ['wrong items in a list of maps', map([['references', list(times(() => map([['x', scalar('')]])))]])],
  ['lists in lists', map([['money', list(times(() => map([['parts', list([scalar('x'), scalar('y')])]])))]])],
  ['keys of an inner map', map([['signatory', map(times((index) => [`key${index}`, scalar('x')]))]])],
];

describe('an input of 100,000', () => {
  it.each(trees)('%s is refused at once, with few enough problems to read', (_, tree) => {
    const started = performance.now();
    const source = { name: 'meeting.yaml', text: smallest };
    const { value, diagnostics } = check({ source, tree }, { draft: false }, worldWith([]));
    expect(value).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThan(150);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

it('tells the true length of a list that is too long', () => {
  const { diagnostics } = conform('meeting', map([['copies_to', list(times(() => scalar('ก')))]]));
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ code: 'list-too-long', params: { limit: 50, length: many } }),
  );
});

it.each(['[]', '"text"', 'null', '3'])('tells of %s in place of an input', (text) => {
  const { value } = readText({ name: 'meeting.yaml', text });
  if (value === undefined) throw new Error('not sound YAML');
  expect(check(value, { draft: false }, worldWith([])).diagnostics).toMatchObject([{ code: 'wrong-type' }]);
});
