import { describe, expect, test } from 'vitest';
import { type FormValue, type Path, setValue } from '../../src/edit/index.ts';
import { changed } from './inputs.ts';

const order = (path: Path): readonly string[] =>
  path.length === 0 ? ['kind', 'subject', 'urgency', 'number', 'date', 'meeting'] : ['name', 'from', 'to'];

interface Case {
  readonly what: string;
  readonly from: string;
  readonly path: Path;
  readonly value: FormValue | undefined;
  readonly to: string;
}

const cases: readonly Case[] = [
  {
    what: 'keeps a comment behind the value',
    from: 'date: 2569-06-23 # วันที่\n',
    path: ['date'],
    value: '24 มิถุนายน 2569',
    to: 'date: 24 มิถุนายน 2569 # วันที่\n',
  },
  {
    what: 'leaves leading zeros without quotation marks',
    from: 'number: x\n',
    path: ['number'],
    value: '0201',
    to: 'number: 0201\n',
  },
  {
    what: 'quotes what would be read as something else',
    from: 'subject: x\n',
    path: ['subject'],
    value: 'ผล: ครั้งที่ #2',
    to: 'subject: "ผล: ครั้งที่ #2"\n',
  },
  {
    what: 'quotes the word for nothing',
    from: 'subject: x\n',
    path: ['subject'],
    value: 'null',
    to: 'subject: "null"\n',
  },
  {
    what: 'keeps single quotation marks',
    from: "time: '09.30'\n",
    path: ['time'],
    value: "it's",
    to: "time: 'it''s'\n",
  },
  {
    what: 'keeps double quotation marks',
    from: 'time: "09.30"\n',
    path: ['time'],
    value: '10.00',
    to: 'time: "10.00"\n',
  },
  {
    what: 'takes the quotation marks of an empty text away',
    from: 'a: ""\nb: {c: ""}\n',
    path: ['b', 'c'],
    value: 'ก',
    to: 'a: ""\nb: {c: ก}\n',
  },
  {
    what: 'writes several lines as a block, the comment behind its mark',
    from: 'subject: x # c\ndate: y\n',
    path: ['subject'],
    value: 'ก\n\nข\n',
    to: 'subject: | # c\n  ก\n\n  ข\ndate: y\n',
  },
  {
    what: 'keeps the indentation, the comment and the empty lines of a block',
    from: 'body: | # c\n     a\n\n\n# x\ndate: y\n',
    path: ['body'],
    value: 'b\n c\n',
    to: 'body: | # c\n     b\n      c\n\n\n# x\ndate: y\n',
  },
  {
    what: 'keeps the comment of a block that becomes a line',
    from: 'body: | # c\n  a\ndate: y\n',
    path: ['body'],
    value: '',
    to: 'body: "" # c\ndate: y\n',
  },
  {
    what: 'keeps a folded block folded',
    from: 'body: >\n  a\n  b\ndate: y\n',
    path: ['body'],
    value: 'c\nd\n',
    to: 'body: >\n  c\n\n  d\ndate: y\n',
  },
  {
    what: 'says the indentation of a block that begins with a space',
    from: 'a:\n  b: |\n    x\n',
    path: ['a', 'b'],
    value: '  x\ny\n',
    to: 'a:\n  b: |2\n      x\n    y\n',
  },
  {
    what: 'keeps line ends of two characters',
    from: 'a: x\r\nb: y\r\n',
    path: ['a'],
    value: '1\n2\n',
    to: 'a: |\r\n  1\r\n  2\r\nb: y\r\n',
  },
  {
    what: 'writes behind a key that has nothing',
    from: 'date: # c\nto: x\n',
    path: ['date'],
    value: '2570-01',
    to: 'date: 2570-01 # c\nto: x\n',
  },
  {
    what: 'writes a map behind a key that has nothing',
    from: 'meeting: # c\nto: x\n',
    path: ['meeting', 'name'],
    value: 'ก',
    to: 'meeting: # c\n  name: ก\nto: x\n',
  },
  {
    what: 'puts a new key where the order has it',
    from: '# top\nkind: k\nsubject: s # c\n# about the number\nnumber: n\n',
    path: ['urgency'],
    value: 'ด่วน',
    to: '# top\nkind: k\nsubject: s # c\nurgency: ด่วน\n# about the number\nnumber: n\n',
  },
  {
    what: 'puts a new first key under what stands at the top',
    from: '# top\nnumber: n\n',
    path: ['kind'],
    value: 'k',
    to: '# top\nkind: k\nnumber: n\n',
  },
  {
    what: 'puts a new first key above the comment about the next',
    from: 'meeting:\n    # about from\n    from: x\n',
    path: ['meeting', 'name'],
    value: 'ก',
    to: 'meeting:\n    name: ก\n    # about from\n    from: x\n',
  },
  { what: 'puts an unknown key last', from: 'kind: k\nx: y', path: ['z'], value: '1', to: 'kind: k\nx: y\nz: 1\n' },
  {
    what: 'puts a new key before the empty lines that follow',
    from: 'meeting:\n  name: |\n    ก\n\n# c\nx: y\n',
    path: ['meeting', 'from'],
    value: 'd',
    to: 'meeting:\n  name: |\n    ก\n  from: d\n\n# c\nx: y\n',
  },
  {
    what: 'puts a new key between brackets',
    from: 'meeting: { name: ก, to: ข }\n',
    path: ['meeting', 'from'],
    value: 'a, b',
    to: 'meeting: { name: ก, from: "a, b", to: ข }\n',
  },
  {
    what: 'begins a line between brackets where the others do',
    from: 'l:\n  - {\n      name: ก,\n    }\n',
    path: ['l', 0, 'to'],
    value: 'x',
    to: 'l:\n  - {\n      name: ก,\n      to: x,\n    }\n',
  },
  {
    what: 'makes the maps that lead to a value',
    from: 'kind: k\n',
    path: ['meeting', 'acting', 'for'],
    value: 'x',
    to: 'kind: k\nmeeting:\n  acting:\n    for: x\n',
  },
  {
    what: 'puts lines in place of one text',
    from: 'office: ก # c\n',
    path: ['office'],
    value: ['ก', 'ข'],
    to: 'office: [ก, ข] # c\n',
  },
  {
    what: 'quotes a text that lacks its quotation marks',
    from: 'subject: *สำคัญ*\n',
    path: ['subject'],
    value: '*สำคัญ*',
    to: 'subject: "*สำคัญ*"\n',
  },
  {
    what: 'takes out a line with its comment, not those above',
    from: 'a: 1\n# about b\nb: 2 # c\n# about d\nd: 3\n',
    path: ['b'],
    value: undefined,
    to: 'a: 1\n# about b\n# about d\nd: 3\n',
  },
  { what: 'takes out a block', from: 'a: |\n  1\n\n  2\n\nb: 2\n', path: ['a'], value: undefined, to: '\nb: 2\n' },
  {
    what: 'takes out what is left empty',
    from: 'a: 1\nm:\n  # about n\n  n:\n    o: x\nb: 2\n',
    path: ['m', 'n', 'o'],
    value: undefined,
    to: 'a: 1\nb: 2\n',
  },
  {
    what: 'takes out the first key of an item',
    from: 'l:\n  - a: 1 # c\n    # about b\n    b: 2\n',
    path: ['l', 0, 'a'],
    value: undefined,
    to: 'l:\n  - # about b\n    b: 2\n',
  },
  {
    what: 'keeps a deep comment out of the text above',
    from: 'body: |\n  x\nm:\n  n: 1\n  # deep\nz: 1\n',
    path: ['m'],
    value: undefined,
    to: 'body: |\n  x\n# deep\nz: 1\n',
  },
  {
    what: 'takes out what stands between brackets with one comma',
    from: 'm: { a: 1, b: 2, c: 3 }\n',
    path: ['m', 'b'],
    value: undefined,
    to: 'm: { a: 1, c: 3 }\n',
  },
  {
    what: 'keeps a comment between brackets',
    from: 'm: {\n  a: 1, # one\n  b: 2,\n  c: 3 # three\n}\n',
    path: ['m', 'b'],
    value: undefined,
    to: 'm: {\n  a: 1, # one\n  c: 3 # three\n}\n',
  },
  {
    what: 'takes out what stands between brackets with the comments in it',
    from: 'm: {\n  a: { x: 1, # x\n    y: 2 },\n  b: 1\n}\n',
    path: ['m', 'a'],
    value: undefined,
    to: 'm: {\n  b: 1\n}\n',
  },
  { what: 'takes out nothing where nothing is', from: 'a: 1\n', path: ['b', 'c'], value: undefined, to: 'a: 1\n' },
];

describe('setValue', () => {
  test.each(cases)('$what', ({ from, path, value, to }) => {
    expect(changed(from, setValue(from, path, value, order))).toBe(to);
  });

  test('changes no more than what is new, in whole characters', () => {
    const text = 'subject: ผลการประชุม 👍🏻 ครั้งที่ 1\n';
    expect(setValue(text, ['subject'], 'ผลการประชุม 👍🏿 ครั้งที่ 1')).toEqual({
      ok: true,
      edits: [{ start: text.indexOf('🏻'), end: text.indexOf('🏻') + 2, text: '🏿' }],
    });
  });

  test('makes no edit where the value is there already', () => {
    expect(setValue('a: [1, { b: "2" }]\n', ['a'], ['1', { b: '2' }])).toEqual({ ok: true, edits: [] });
  });
});

const refused: readonly {
  readonly what: string;
  readonly text: string;
  readonly path: Path;
  readonly value?: FormValue;
  readonly why: string;
}[] = [
  { what: 'a text that cannot be read', text: 'a: "x\nb: 1\n', path: ['a'], value: 'y', why: 'unreadable' },
  { what: 'several documents', text: 'a: 1\n---\na: 2\n', path: ['a'], value: 'y', why: 'unreadable' },
  { what: 'a key that stands there twice', text: 'a: 1\nb: 2\na: 3\n', path: ['a'], value: 'y', why: 'duplicate-key' },
  {
    what: 'a map that stands there twice',
    text: 'a: { x: 1 }\na: { x: 2 }\n',
    path: ['a', 'x'],
    value: 'y',
    why: 'duplicate-key',
  },
  {
    what: 'a map with a key twice, to be taken out',
    text: 'a: { x: 1, x: 2 }\nb: 1\n',
    path: ['a'],
    why: 'duplicate-key',
  },
  { what: 'a value that an alias repeats', text: 'a: &x 1\nb: *x\n', path: ['a'], value: 'y', why: 'reference' },
  {
    what: 'a value in a map that an alias repeats',
    text: 'a: &x\n  c: 1\nb: *x\n',
    path: ['a', 'c'],
    value: 'y',
    why: 'reference',
  },
  { what: 'a map with such a value, to be taken out', text: 'a:\n  c: &x 1\nb: *x\n', path: ['a'], why: 'reference' },
  { what: 'a value with a tag', text: 'a: !!str 1\n', path: ['a'], value: 'y', why: 'reference' },
  { what: 'a text in place of a map', text: 'a: { b: 1 }\n', path: ['a'], value: 'y', why: 'unwritable' },
  { what: 'a key below a text', text: 'a: x\n', path: ['a', 'b'], value: 'y', why: 'other-kind' },
  { what: 'an item far behind the last', text: 'a: [x]\n', path: ['a', 3], value: 'y', why: 'other-kind' },
  { what: 'a key that is written in the long way', text: '? a\n: x\nb: 1\n', path: ['a'], why: 'unwritable' },
];

describe('what is refused', () => {
  test.each(refused)('$what', ({ text, path, value, why }) => {
    expect(setValue(text, path, value)).toEqual({ ok: false, why });
  });

  test('a mistake elsewhere keeps nothing else from being changed', () => {
    const text = 'a: 1\nb: &x 2\nc: *x\nd: 1\nd: 2\ne: !t 3\n';
    expect(changed(text, setValue(text, ['a'], '9'))).toBe(text.replace('a: 1', 'a: 9'));
  });
});
