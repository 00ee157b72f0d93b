import { describe, expect, test } from 'vitest';
import { applied, setValue } from '../../../../src/edit/index.ts';
import { dateReading } from '../../../../src/preview/page/form/date-reading.ts';
import { overridesOf } from '../../../../src/preview/page/form/overrides.ts';
import {
  hasDots,
  isElsewhere,
  itemPaths,
  nodeAt,
  shownText,
  tidied,
  toBeWritten,
} from '../../../../src/preview/page/form/values.ts';
import { tree } from './inputs.ts';

const node = (text: string) => nodeAt(tree(text), ['a']);

describe('a text', () => {
  test.each([
    ['a: 0201\n', '0201'],
    ['a: "x"\n', 'x'],
    ['a: |\n  x\n\n  y\n', 'x\n\ny'],
    ['a: |+\n  x\n\n', 'x'],
    ['a:\n', ''],
    ['a: ""\n', ''],
    ['b: x\n', ''],
  ])('of %j is shown as %j', (text, shown) => {
    expect(shownText(node(text))).toBe(shown);
  });

  test.each([
    ['a: x\n', 'y', 'y'],
    ['a: x\n', 'y\r\nz', 'y\nz\n'],
    ['b: x\n', 'y\nz', 'y\nz\n'],
    ['a: |\n  x\n', 'y', 'y\n'],
    ['a: |-\n  x\n', 'y\nz', 'y\nz'],
    ['a: |+\n  x\n\n', 'y', 'y\n\n'],
  ])('where %j stands, %j is written as %j', (text, typed, written) => {
    expect(toBeWritten(typed, node(text))).toBe(written);
  });
});

describe('dots to write on', () => {
  test.each(['....................', '....@....', '. . .', '"  … "', '|\n  ....\n  ....'])(
    '%j is not filled in',
    (dots) => {
      expect([hasDots(node(`a: ${dots}\n`)), shownText(node(`a: ${dots}\n`))]).toEqual([true, '']);
    },
  );

  test.each(['"-"', '"@"', '"..@..@.."', 'พ.ศ. ....', '1.', '""'])('%j is not such', (value) => {
    expect(hasDots(node(`a: ${value}\n`))).toBe(false);
  });

  test('are told apart from a long text in no time', () => {
    const text = `${'.'.repeat(200_000)}x`;
    expect(shownText(node(`a: ${text}\n`))).toBe(text);
  });
});

describe('a long text', () => {
  test.each([
    ['x\ny\n', '  x\n  y\n'],
    ['x\n\n \n', '  x\n'],
    ['\tx\ny \t', '  x\n  y\n'],
    ['x\n\n\n\ty\n', '  x\n\n\n  \ty\n'],
  ])('%j that is pasted stays a block of lines', (pasted, lines) => {
    const text = 'a: |\n  ....\nb: c\n';
    const writing = setValue(text, ['a'], toBeWritten(tidied(pasted), node(text)));
    expect(writing.ok && applied(text, writing.edits)).toBe(`a: |\n${lines}b: c\n`);
  });
});

describe('a value', () => {
  test.each([
    ['a: x\n', 'text', false],
    ['a: [x]\n', 'text', true],
    ['a: { b: x }\n', 'prose', true],
    ['a:\n', 'records', false],
    ['a: x\n', 'records', true],
    ['a: x\n', 'lines', false],
    ['a: [x]\n', 'lines', false],
    ['a: { b: x }\n', 'lines', true],
    ['b: x\n', 'date', false],
  ] as const)('of %j where a field of %s stands: written in another form: %j', (text, kind, elsewhere) => {
    expect(isElsewhere(node(text), kind)).toBe(elsewhere);
  });

  test.each([
    [
      'a: [x, y]\n',
      [
        ['a', 0],
        ['a', 1],
      ],
    ],
    ['a: x\n', [['a']]],
    ['a:\n', []],
    ['b: x\n', []],
  ])('of %j has the items %j', (text, items) => {
    expect(itemPaths(tree(text), ['a'])).toEqual(items);
  });
});

test('a shared fact tells which papers have their own', () => {
  const text = tree('subject: s\nletter: { subject: x, body: y }\nmemo: { subject: z }\nchecklist: {}\n');
  expect(overridesOf(text, ['subject'])).toEqual(['letter', 'memo']);
  expect(overridesOf(text, ['date'])).toEqual([]);
  expect(overridesOf(text, ['body'])).toEqual([]);
  expect(overridesOf(text, ['letter', 'body'])).toEqual([]);
});

test.each([
  ['2550-04-17', 'วันอังคารที่ 17 เมษายน 2550'],
  ['2007-04-17', 'วันอังคารที่ 17 เมษายน 2550'],
  ['๑๗ เม.ย. ๒๕๕๐', 'วันอังคารที่ 17 เมษายน 2550'],
  ['2570-01', 'มกราคม 2570'],
  ['31 เมษายน 2550', undefined],
  ['พรุ่งนี้', undefined],
])('%s is read as %s', (text, reading) => {
  expect(dateReading(text)).toBe(reading);
});
