import { describe, expect, test } from 'vitest';
import { type FormValue, insertItem, type Path, setValue, swapItems } from '../../src/edit/index.ts';
import { changed } from './inputs.ts';

interface Put {
  readonly what: string;
  readonly from: string;
  readonly path?: Path;
  readonly index: number;
  readonly value: FormValue;
  readonly to: string;
}

const puts: readonly Put[] = [
  {
    what: 'at the end, behind a comment on the last line',
    from: 'l:\n- a # c\nz: 1\n',
    index: 1,
    value: 'ข',
    to: 'l:\n- a # c\n- ข\nz: 1\n',
  },
  {
    what: 'at the end of a file without a last line end',
    from: 'l:\n  - a',
    index: 1,
    value: 'b',
    to: 'l:\n  - a\n  - b\n',
  },
  {
    what: 'between two, above the comment about the second',
    from: 'l:\n  - a\n  # about b\n  - b\n',
    index: 1,
    value: 'x',
    to: 'l:\n  - a\n  - x\n  # about b\n  - b\n',
  },
  {
    what: 'as the first',
    from: 'l:\n  - a\n',
    index: 0,
    value: { k: 'x', m: 'y' },
    to: 'l:\n  - k: x\n    m: y\n  - a\n',
  },
  { what: 'between brackets', from: 'l: [a, b]\n', index: 1, value: 'x, y', to: 'l: [a, "x, y", b]\n' },
  { what: 'between brackets where nothing is', from: 'l: [] # c\n', index: 0, value: 'x', to: 'l: [x] # c\n' },
  {
    what: 'between brackets as its siblings are',
    from: 'l:\n  - { k: 1, m: [] }\n',
    index: 1,
    value: { k: '', m: ['a'] },
    to: 'l:\n  - { k: 1, m: [] }\n  - { k: "", m: [a] }\n',
  },
  {
    what: 'into a list that is not there, indented as others are',
    from: 'o:\n- x\nz: 1\n',
    index: 0,
    value: 'a',
    to: 'o:\n- x\nz: 1\nl:\n- a\n',
  },
  {
    what: 'into a list that is not there, deep down',
    from: 'm:\n    k: 1\n',
    path: ['m', 'l'],
    index: 0,
    value: { a: '1', b: 'ก\nข\n' },
    to: 'm:\n    k: 1\n    l:\n      - a: 1\n        b: |\n            ก\n            ข\n',
  },
  { what: 'behind a key that has nothing', from: 'l: # c\nz: 1\n', index: 0, value: 'a', to: 'l: # c\n  - a\nz: 1\n' },
  { what: 'beside a text that stands for a list', from: 'l: one # c\n', index: 1, value: '', to: 'l: [one, ""] # c\n' },
];

describe('an item is put in', () => {
  test.each(puts)('$what', ({ from, path = ['l'], index, value, to }) => {
    expect(changed(from, insertItem(from, path, index, value))).toBe(to);
  });

  test('nowhere, where a map stands', () => {
    expect(insertItem('l: { a: 1 }\n', ['l'], 0, 'x')).toEqual({ ok: false, why: 'unwritable' });
  });
});

const swaps = [
  {
    what: 'with the comments above them',
    from: 'l:\n  # one\n  - a # 1\n\n  # two\n  - b:\n      c: 1\nz: 1\n',
    to: 'l:\n  # two\n  - b:\n      c: 1\n\n  # one\n  - a # 1\nz: 1\n',
  },
  { what: 'at the end of a file without a last line end', from: 'l:\n- a\n- b', to: 'l:\n- b\n- a' },
  { what: 'between brackets', from: 'l: [a, { b: 1 }]\n', to: 'l: [{ b: 1 }, a]\n' },
  { what: 'blocks of text', from: 'l:\n  - |\n    a\n\n  - b\n', to: 'l:\n  - b\n\n  - |\n    a\n' },
];

describe('two items change places', () => {
  test.each(swaps)('$what', ({ from, to }) => {
    expect(changed(from, swapItems(from, ['l'], 0))).toBe(to);
  });

  test.each(['l: text\n', 'k: 1\n'])('not where there is no list: %j', (text) => {
    expect(swapItems(text, ['l'], 0)).toEqual({ ok: false, why: 'other-kind' });
  });
});

const removals: readonly { readonly what: string; readonly from: string; readonly path: Path; readonly to: string }[] =
  [
    {
      what: 'one of several',
      from: 'l:\n  - a\n  # about b\n  - b # c\n  - d\n',
      path: ['l', 1],
      to: 'l:\n  - a\n  # about b\n  - d\n',
    },
    { what: 'the last, with its list', from: 'k: 1\nl:\n  - a\nz: 1\n', path: ['l', 0], to: 'k: 1\nz: 1\n' },
    { what: 'from between brackets', from: 'l: [a, b]\n', path: ['l', 0], to: 'l: [b]\n' },
    { what: 'the only one between brackets, with its list', from: 'k: 1\nl: [a] # c\n', path: ['l', 0], to: 'k: 1\n' },
  ];

test.each(removals)('an item is taken out: $what', ({ from, path, to }) => {
  expect(changed(from, setValue(from, path, undefined))).toBe(to);
});
