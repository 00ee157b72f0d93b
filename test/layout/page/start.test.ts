import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setDocument } from '../../../src/layout/set-document.ts';
import type { Block, Row, Table } from '../../../src/model/document.ts';
import type { LaidOut, PagePlace } from '../../../src/model/page.ts';
import { cell, document, group, lines, paragraph, plainStyle, row, table } from '../documents.ts';
import { plainSetting } from '../fake-setting.ts';
import { pagesOf } from '../read-pages.ts';

/** Pages of 10 lines, of which the text leaves 2 free where pages begin between blocks. */
function fixed(...blocks: readonly Block[]): LaidOut {
  return setDocument(document(blocks), plainSetting, 'between-blocks');
}

function places({ starts }: LaidOut): readonly PagePlace[] {
  return starts.map(({ at }) => at);
}

function texts(name: string, count: number): Row {
  return row([cell([lines(name, count)])]);
}

function sections(...parts: readonly Table[]): Table {
  const [first = table([160], [], [])] = parts;
  return { ...first, sections: parts.flatMap((part) => part.sections) };
}

const head = row([cell([paragraph('หัว')])], false);
const tall = (...counts: readonly number[]): Row =>
  row([cell([paragraph('๑')]), cell(counts.map((count, index) => lines(`ช${index}-`, count)))]);

describe('where pages begin between blocks', () => {
  test('a paragraph that a page can hold stands on one, which a page may otherwise break', () => {
    const blocks = [lines('ก', 5), lines('ข', 7)];
    expect(pagesOf(setDocument(document(blocks), plainSetting)).map(({ length }) => length)).toEqual([10, 2]);
    const laidOut = fixed(...blocks);
    expect(pagesOf(laidOut).map(({ length }) => length)).toEqual([5, 7]);
    expect(places(laidOut)).toEqual([{ kind: 'block', block: 1, inner: 0 }]);
  });

  test('each page leaves two lines free', () => {
    expect(pagesOf(fixed(...Array.from({ length: 20 }, () => paragraph('ก')))).map(({ length }) => length)).toEqual([
      8, 8, 4,
    ]);
  });

  test('empty lines and page breaks before a page are no part of it', () => {
    const laidOut = fixed(
      lines('ก', 8),
      { kind: 'gap', lines: 2 },
      lines('ข', 2),
      { kind: 'page-break' },
      lines('ค', 1),
    );
    expect(places(laidOut)).toEqual([
      { kind: 'block', block: 2, inner: 0 },
      { kind: 'block', block: 4, inner: 0 },
    ]);
  });

  test('a paragraph taller than a page goes on where it must', () => {
    expect(places(fixed(lines('ก', 3), lines('ข', 12), lines('ค', 1)))).toEqual([{ kind: 'inside' }]);
  });

  test('what stays together begins a page as a whole, taken apart between its blocks where it is too tall', () => {
    expect(places(fixed(lines('ก', 4), group([lines('ข', 3), lines('ค', 2)])))).toEqual([
      { kind: 'block', block: 1, inner: 0 },
    ]);
    expect(places(fixed(group([lines('ก', 4), lines('ข', 3), lines('ค', 4)])))).toEqual([
      { kind: 'block', block: 0, inner: 2 },
    ]);
  });

  test('a whole row begins a page, its header over it', () => {
    const laidOut = fixed(paragraph('ก'), table([160], [head], [texts('ข', 3), texts('ค', 5), texts('ง', 1)]));
    expect(places(laidOut)).toEqual([{ kind: 'row', block: 1, inner: 0, section: 0, row: 1 }]);
    expect(pagesOf(laidOut)[1]?.slice(0, 2)).toEqual(['หัว', 'ค1']);
  });

  test('a section begins a page with its header, a table as a block', () => {
    const upper = table([160], [head], [texts('ข', 4)]);
    const lower = table([160], [head], [texts('ค', 2), texts('ง', 1)]);
    expect(places(fixed(lines('ก', 2), sections(upper, lower)))).toEqual([
      { kind: 'row', block: 1, inner: 0, section: 1, row: 0 },
    ]);
    expect(places(fixed(lines('ก', 7), upper))).toEqual([{ kind: 'block', block: 1, inner: 0 }]);
  });

  test('a row taller than a page is parted between the blocks of its cells, over as many pages as it takes', () => {
    const laidOut = fixed(table([40, 120], [], [tall(5, 3, 4, 4, 2)]));
    const at = { kind: 'row', block: 0, inner: 0, section: 0, row: 0 };
    expect(places(laidOut)).toEqual([
      { ...at, blocks: [1, 2] },
      { ...at, blocks: [1, 4] },
    ]);
  });

  test('a row is parted inside a paragraph only where that is too tall as well', () => {
    expect(places(fixed(table([40, 120], [], [tall(12)])))).toEqual([{ kind: 'inside' }]);
  });

  test('any page begins with a block or a row, as long as none is taller than a page', () => {
    const block = fc.oneof(
      fc.integer({ min: 1, max: 8 }).map((count) => lines('ก', count, { spaceBefore: 6 })),
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }).map((counts) =>
        table(
          [160],
          [head],
          counts.map((count) => texts('ข', count)),
        ),
      ),
      fc.constant<Block>({ kind: 'gap', lines: 1 }),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
        const laidOut = fixed(...blocks);
        expect(laidOut.starts).toHaveLength(laidOut.pages.length - 1);
        for (const { kind } of places(laidOut)) expect(kind).not.toBe('inside');
      }),
    );
  });
});

test('a start holds the catchword that stands under the page before it', () => {
  const catchword = { style: { ...plainStyle, align: 'end' }, before: '/', after: '...', words: 3, gap: 6 } as const;
  const laidOut = setDocument(document([lines('ก', 5), lines('ข', 6)], { catchword }), plainSetting, 'between-blocks');
  expect(laidOut.starts).toEqual([{ at: { kind: 'block', block: 1, inner: 0 }, catchword: '/ข1...' }]);
  expect(pagesOf(laidOut)[0]?.at(-1)).toBe('/ข1...');
});

test('what is free above the foot of a page is told without the slack; what stands there stands at its very end', () => {
  const laidOut = fixed(lines('ก', 3), group([lines('ท', 2)], { place: 'foot' }));
  expect(laidOut.aboveFoot).toBe((10 - 2 - 3 - 2) * 16);
  const last = laidOut.pages[0]?.items.at(-1);
  expect(last?.kind === 'text' && last.baseline).toBeCloseTo(180 - 16 * 0.3, 6);
});
