import { describe, expect, test } from 'vitest';
import type { DeskProblem } from '../../../../src/preview/contract.ts';
import { groups } from '../../../../src/preview/page/form/fields.ts';
import {
  pathAt,
  problemsBySlot,
  problemsIn,
  slotFor,
  slotsOf,
  withoutPlaces,
} from '../../../../src/preview/page/form/slots.ts';
import { problemAt, tree } from './inputs.ts';

const text = `kind: information
ministry:
  nam: กระทรวง
copy: { number: x }
enclosures:
  - title: แผน # c
    quantity: ๓
    odd: 1
contact:
  phone: 0 2000
letter: { subject: s }
money: []
`;

function places(...problems: readonly DeskProblem[]): readonly string[] {
  return [...problemsBySlot(groups, tree(text), problems).keys()];
}

describe('a problem stands', () => {
  test.each([
    ['information', 'kind'],
    ['x', 'copy.number'],
    ['๓', 'enclosures.0.quantity'],
    ['quantity', 'enclosures.0.quantity'],
    ['odd', 'enclosures.0'],
    ['0 2000', 'contact.phone'],
    ['nam', 'group:sender'],
    ['ministry', 'group:sender'],
  ])('of “%s” at %s', (part, place) => {
    expect(places(problemAt(text, part))).toEqual([place]);
  });

  test.each([
    ['kind', 'subject', 'subject'],
    ['ministry', 'name', 'ministry.name'],
    ['copy', 'of', 'copy.of'],
    ['title', 'unit', 'enclosures.0.unit'],
    ['kind', 'deadline', 'checklist.deadline'],
  ])('told at “%s” where “%s” is to be filled in', (part, missing, place) => {
    expect(places(problemAt(text, part, { code: 'missing-key', missing }))).toEqual([place]);
  });

  test('nowhere where the form has no field, or another file is at fault', () => {
    const { at: _, ...nowhere } = problemAt(text, 'kind');
    const elsewhere = { ...nowhere, at: { file: 'words.txt', inInput: false } };
    expect(places(problemAt(text, 'money'), nowhere, elsewhere)).toEqual([]);
  });

  test('in the count of its group', () => {
    const problems = [problemAt(text, 'nam'), problemAt(text, '๓'), problemAt(text, 'x'), problemAt(text, 'odd')];
    const found = problemsBySlot(groups, tree(text), problems);
    const counts = groups
      .map((group) => [group.id, problemsIn(group, found).length])
      .filter(([, count]) => count !== 0);
    expect(counts).toEqual([
      ['subject', 1],
      ['sender', 1],
      ['enclosures', 2],
    ]);
  });
});

test('the problems of a box that waits are left out, those of its neighbours are not', () => {
  const keys = ['enclosures.1', 'enclosures.1.title', 'enclosures.1.unit', 'enclosures.10.title'];
  const found = new Map(keys.map((key) => [key, []]));
  expect([...withoutPlaces(found, new Set(['enclosures.1.title'])).keys()]).toEqual([
    'enclosures.1',
    'enclosures.1.unit',
    'enclosures.10.title',
  ]);
  expect(withoutPlaces(found, new Set())).toBe(found);
});

describe('a stretch of the text', () => {
  test.each([
    ['แผน', ['enclosures', 0, 'title']],
    ['# c', ['enclosures', 0]],
    ['- title', ['enclosures']],
    ['s }', ['letter']],
    ['kind: information\nministry', []],
  ])('“%s” lies in %j', (part, path) => {
    expect(pathAt(tree(text), problemAt(text, part).at!.stretch!)).toEqual(path);
  });

  test('is shown by the field that holds it, if one does', () => {
    const slots = slotsOf(groups, tree(text));
    expect(slotFor(slots, ['enclosures', 0, 'odd'])).toEqual({ group: 'enclosures', path: ['enclosures', 0] });
    expect(slotFor(slots, ['letter', 'subject'])).toBeUndefined();
    expect(slotFor(slots, [])).toBeUndefined();
  });
});
