import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setDocument } from '../../src/layout/set-document.ts';
import type { Block, Furniture, Row, Table } from '../../src/model/document.ts';
import type { Item, LaidOut, Page } from '../../src/model/page.ts';
import { cell, document, group, lines, paragraph, plainStyle, row, table } from './documents.ts';
import { plainSetting } from './fake-setting.ts';
import { linesOf, pagesOf, textItems } from './read-pages.ts';

type Rule = Extract<Item, { kind: 'rule' }>;

function set(blocks: readonly Block[], furniture: Furniture = {}): LaidOut {
  return setDocument(document(blocks, furniture), plainSetting);
}

function rules(page: Page | undefined): readonly Rule[] {
  return (page?.items ?? []).filter((item) => item.kind === 'rule');
}

/** A row of two cells: a number and a text of some lines. */
function numbered(number: string, name: string, count: number, split = true): Row {
  return row([cell([paragraph(number)]), cell([lines(name, count)])], split);
}

const header = row([cell([paragraph('ข้อ')]), cell([paragraph('สาระ')])], false);

function twoColumns(rows: readonly Row[], headers: readonly Row[] = []): Table {
  return table([40, 120], headers, rows);
}

test('cells stand in their columns, inside the padding', () => {
  const [page] = set([twoColumns([numbered('๑', 'ก', 1)])]).pages;
  expect(textItems(page).map(({ x }) => x)).toEqual([24, 64]);
});

test('a cell across columns is as wide as they are together', () => {
  const wide = row([cell([paragraph('ก', { align: 'end' })], { span: 2 })]);
  expect(textItems(set([twoColumns([wide])]).pages[0])[0]?.x).toBe(20 + 160 - 4 - 8);
});

test('text in the middle of a cell has as much above as below', () => {
  const middle = row([cell([paragraph('ก')], { vertical: 'middle' }), cell([lines('ข', 3)])]);
  const page = textItems(set([twoColumns([middle])]).pages[0]);
  expect(page[0]?.baseline).toBe(page[2]?.baseline);
});

test('the header stands again at the head of every page inside its section, there as an artifact', () => {
  const rows = ['๑', '๒', '๓', '๔', '๕', '๖'].map((number) => numbered(number, 'ก', 2));
  const laidOut = set([twoColumns(rows, [header])]);
  expect(laidOut.pages.map((page) => linesOf(page)[0])).toEqual(['ข้อ สาระ', 'ข้อ สาระ']);
  const tags = laidOut.pages.map((page) => textItems(page)[0]?.tag.kind);
  expect(tags).toEqual(['content', 'artifact']);
});

test('a header is not left alone at the foot of a page', () => {
  expect(pagesOf(set([lines('ก', 9), twoColumns([numbered('๑', 'ข', 2)], [header])]))[1]).toEqual([
    'ข้อ สาระ',
    '๑ ข1',
    'ข2',
  ]);
});

test('a row splits between lines, two at least on either side', () => {
  const split = pagesOf(set([lines('ก', 6), twoColumns([numbered('๑', 'ข', 6)])]));
  expect(split).toEqual([
    [...Array.from({ length: 6 }, (_, index) => `ก${index + 1}`), '๑ ข1', 'ข2', 'ข3'],
    ['ข4', 'ข5', 'ข6'],
  ]);
  expect(pagesOf(set([lines('ก', 9), twoColumns([numbered('๑', 'ข', 6)])]))[1]?.[0]).toBe('๑ ข1');
});

test('a row that may not split moves to the next page whole', () => {
  expect(pagesOf(set([lines('ก', 7), twoColumns([numbered('๑', 'ข', 6, false)])]))[1]).toHaveLength(6);
});

test('a cell higher than a page goes on, even where its row may not split', () => {
  for (const split of [true, false]) {
    const laidOut = set([twoColumns([numbered('๑', 'ข', 25, split)], [header])]);
    expect(laidOut.pages.map((page) => linesOf(page).length)).toEqual([10, 10, 8]);
    expect(linesOf(laidOut.pages[2])[1]).toBe('ข19');
  }
});

test('a table in a group stays on one page', () => {
  const rows = [numbered('๑', 'ข', 4), numbered('๒', 'ค', 4)];
  expect(pagesOf(set([lines('ก', 5), group([twoColumns(rows)])]))[1]).toHaveLength(8);
});

test('rules close the table at the foot of a page and at the head of the next', () => {
  const laidOut = set([lines('ก', 6), twoColumns([numbered('๑', 'ข', 6)])]);
  const top = 20 + 6 * 16 + 3;
  const horizontal = laidOut.pages.map((page) => rules(page).filter(({ y1, y2 }) => y1 === y2));
  expect(horizontal.map((list) => list.map(({ y1 }) => y1))).toEqual([
    [top, top + 3 * 16],
    [20, 20 + 3 * 16],
  ]);
  expect(horizontal[0]?.[0]).toMatchObject({ x1: 20 - 0.25, x2: 180 + 0.25, width: 0.5 });
});

test('a vertical rule is one rule through all rows that share it', () => {
  const wide = row([cell([paragraph('ก')], { span: 2 })]);
  const page = set([twoColumns([wide, numbered('๑', 'ข', 1), numbered('๒', 'ข', 1)])]).pages[0];
  const vertical = rules(page).filter(({ x1, x2 }) => x1 === x2);
  expect(vertical.map(({ x1, y1, y2 }) => [x1, y1, y2]).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
    [20, 20, 68],
    [60, 36, 68],
    [180, 20, 68],
  ]);
});

test('a table without rules draws none', () => {
  expect(rules(set([{ ...twoColumns([numbered('๑', 'ข', 1)]), rules: 'none' }]).pages[0])).toEqual([]);
});

test('gaps and space before the first paragraph count inside a cell', () => {
  const spaced = cell([{ kind: 'gap', lines: 2 }, lines('ก', 1, { spaceBefore: 6 })]);
  const [page] = set([table([160], [], [row([spaced])])]).pages;
  expect(textItems(page)[0]?.baseline).toBeCloseTo(20 + 32 + 6 + 11.2, 9);
});

const catchword = { style: { ...plainStyle, align: 'end' }, before: '/', after: '...', words: 1, gap: 0 } as const;

test('the catchword before a repeated header is taken from the cell that goes on', () => {
  const laidOut = set([lines('ก', 4), twoColumns([numbered('๑', 'ข', 6)], [header])], { catchword });
  expect(linesOf(laidOut.pages[0]).at(-1)).toBe('/ข4...');
});

test('the catchword before a fresh row has its number and its first words, not its ticks', () => {
  const rows = [
    numbered('๑', 'ก', 8, false),
    row([cell([paragraph('๒.๑')]), cell([paragraph('✓')]), cell([paragraph('มติ คณะรัฐมนตรี')])], false),
  ];
  const laidOut = set([table([40, 40, 80], [], [rows[0] ?? header, rows[1] ?? header]), lines('ข', 2)], { catchword });
  expect(linesOf(laidOut.pages[0]).at(-1)).toBe('/๒.๑ มติ...');
});

test('whatever the rows, each line of a cell is set once and in order, inside the text column', () => {
  const rowOf = fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 15 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(rowOf, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 9 }), (rows, above) => {
      const cells = rows.map(([left, right, split], index) =>
        row([cell([lines(`${index}ก`, left)]), cell([lines(`${index}ข`, right)])], split),
      );
      const laidOut = set([lines('บ', above || 1), table([80, 80], [header], cells)], { catchword });
      const content = laidOut.pages.flatMap(textItems).filter(({ tag }) => tag.kind === 'content');
      const expected = above + (above === 0 ? 1 : 0) + 2 + rows.reduce((sum, [left, right]) => sum + left + right, 0);
      expect(content).toHaveLength(expected);
      for (const { baseline } of content) expect(baseline).toBeLessThanOrEqual(180 - 4.8 + 1e-6);
      const left = content
        .filter(({ x }) => x === 24)
        .map(({ glyphs }) => glyphs.map(({ glyph }) => glyph.text).join(''));
      expect(left.slice(1)).toEqual(
        rows.flatMap(([count], index) => Array.from({ length: count }, (_, line) => `${index}ก${line + 1}`)),
      );
    }),
  );
});
