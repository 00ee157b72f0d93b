import { describe, expect, test } from 'vitest';
import type { Block, Furniture } from '../../../src/model/document.ts';
import type { PagePlace, Pagination } from '../../../src/model/page.ts';
import { flow } from '../../../src/render/docx/flow.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { turnsOf } from '../../../src/render/docx/turns.ts';
import { world } from '../../home.ts';
import { attributes, date, elements, opened, part, visibleText } from './opened.ts';
import { cell, checklist, letter, paper, paragraph, row, styles, table } from './papers.ts';
import { itWithSchemas, validParts } from './valid-parts.ts';

const form: NonNullable<Furniture['catchword']> = { style: styles.copy, before: '/', after: '...', words: 3, gap: 6 };
const furniture: Furniture = { catchword: form };
const line = (words: string) => paragraph(styles.body, words);
const atBlock = (block: number, inner = 0): PagePlace => ({ kind: 'block', block, inner });
const word = '/ถัดไป...';
const startingAt = (...places: readonly PagePlace[]): Pagination => ({
  starts: places.map((at) => ({ at, catchword: word })),
});

/** What stands in the text column: the text of each paragraph, of each table its rows; `¶` for a page break before it. */
async function column(blocks: readonly Block[], pagination: Pagination): Promise<readonly string[]> {
  const xml = part(await opened(paper(blocks, { furniture }), { pagination }), 'word/document.xml');
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p[ >].*?<\/w:p>/gsu)].map(([element]) =>
    element.startsWith('<w:tbl>')
      ? elements(element, 'w:tr').map(visibleText).join(' / ')
      : (element.includes('<w:pageBreakBefore/>') ? '¶' : '') + visibleText(element),
  );
}

const header = [row(cell('หัว', 1, styles.cellHead))];
const rows = (...words: readonly string[]) => words.map((each) => row(cell(each)));
const sections = table(
  'all',
  { columns: [200], header, rows: rows('ก', 'ข', 'ค') },
  { columns: [200], header, rows: rows('ง') },
);
const tableAt = (section: number, at: number): PagePlace => ({ kind: 'row', block: 0, inner: 0, section, row: at });
const insideRow = (...blocks: readonly number[]): PagePlace => ({
  kind: 'row',
  block: 0,
  inner: 0,
  section: 0,
  row: 0,
  blocks,
});

describe('a page that starts with a block', () => {
  test('has the catchword under the page before it and a page break before itself', async () => {
    expect(await column([line('ก'), line('ข'), line('ค')], startingAt(atBlock(1), atBlock(2)))).toEqual([
      'ก',
      word,
      '¶ข',
      word,
      '¶ค',
    ]);
  });

  test('is found in a group as well, and after a page break of the paper breaks once', async () => {
    const group: Block = { kind: 'group', place: 'flow', linesBefore: 0, blocks: [line('ข'), line('ค')] };
    expect(await column([line('ก'), group], startingAt(atBlock(1, 1)))).toEqual(['ก', 'ข', word, '¶ค']);
    expect(await column([line('ก'), { kind: 'page-break' }, line('ข')], startingAt(atBlock(2)))).toEqual([
      'ก',
      word,
      '¶ข',
    ]);
  });

  test('takes no empty lines with it, and leaves none over the catchword', async () => {
    expect(await column([line('ก'), { kind: 'gap', lines: 3 }, line('ข')], startingAt(atBlock(2)))).toEqual([
      'ก',
      word,
      '¶ข',
    ]);
  });

  test('breaks before a table in a paragraph of its own', async () => {
    expect(await column([line('ก'), sections], startingAt(atBlock(1)))).toEqual([
      'ก',
      word,
      '¶',
      'หัว / ก / ข / ค',
      '',
      'หัว / ง',
      '',
    ]);
  });

  test('is no page break of the file where it starts inside a paragraph', async () => {
    expect(await column([line('ก'), line('ข')], startingAt({ kind: 'inside' }))).toEqual(['ก', 'ข']);
  });
});

describe('a page that starts in a table', () => {
  test('ends the table there and begins another with the header over the rest', async () => {
    expect(await column([sections], startingAt(tableAt(0, 2)))).toEqual([
      'หัว / ก / ข',
      word,
      '¶',
      'หัว / ค',
      '',
      'หัว / ง',
      '',
    ]);
  });

  test('begins with the header of a section that starts it', async () => {
    expect(await column([sections], startingAt(tableAt(1, 0)))).toEqual(['หัว / ก / ข / ค', word, '¶', 'หัว / ง', '']);
  });

  test('may do so again and again', async () => {
    expect(await column([sections], startingAt(tableAt(0, 1), tableAt(0, 2), tableAt(1, 0)))).toEqual([
      'หัว / ก',
      word,
      '¶',
      'หัว / ข',
      word,
      '¶',
      'หัว / ค',
      word,
      '¶',
      'หัว / ง',
      '',
    ]);
  });

  test('parts a row between the blocks of its cells', async () => {
    const tall = row(cell('๑'), cell([line('ก'), line('ข'), line('ค')]));
    const parted = table('all', { columns: [50, 150], header: [], rows: [tall, row(cell('๒'), cell('ง'))] });
    expect(await column([parted], startingAt(insideRow(1, 1), insideRow(1, 2)))).toEqual([
      '๑ก',
      word,
      '¶',
      'ข',
      word,
      '¶',
      'ค / ๒ง',
      '',
    ]);
  });

  test('keeps the grid, and repeats the header rows should Word break the rest', async () => {
    const xml = part(
      await opened(paper([sections], { furniture }), { pagination: startingAt(tableAt(0, 2)) }),
      'word/document.xml',
    );
    const [above = '', below = ''] = elements(xml, 'w:tbl');
    expect(elements(below, 'w:tblGrid')).toEqual(elements(above, 'w:tblGrid'));
    expect(elements(below, 'w:tr').map((each) => each.includes('<w:tblHeader/>'))).toEqual([true, false]);
  });
});

test('a catchword has its style and the gap of its form over it; the paragraph above is kept with it', async () => {
  const document = paper([line('ก'), line('ข')], { furniture });
  const xml = part(await opened(document, { pagination: startingAt(atBlock(1)) }), 'word/document.xml');
  const [above = '', catchword = ''] = elements(xml, 'w:p');
  expect(above).toContain('<w:keepNext/>');
  expect(attributes(catchword, 'w:pStyle', 'w:val')).toEqual([styles.copy.id]);
  expect(attributes(catchword, 'w:spacing', 'w:before')).toEqual(['120']);
});

test('a paper without a form of catchwords has the pages alone', async () => {
  const document = paper([line('ก'), line('ข')]);
  const xml = part(await opened(document, { pagination: startingAt(atBlock(1)) }), 'word/document.xml');
  expect(elements(xml, 'w:p').map(visibleText)).toEqual(['ก', 'ข']);
  expect(xml).toContain('<w:pageBreakBefore/>');
});

test.each([
  [500, 3],
  [45, 2],
  [20, 1],
])('with %d pt free above the foot of a page, what stands there has %d empty lines over it', (aboveFoot, expected) => {
  const blocks: readonly Block[] = [line('ก'), { kind: 'group', place: 'foot', linesBefore: 0, blocks: [line('ข')] }];
  const flowing = flow(blocks, turnsOf({ starts: [], aboveFoot }, paper(blocks)));
  expect(flowing[1]?.block).toEqual({ kind: 'gap', lines: expected });
});

test('a page break of the paper before its last table breaks once', async () => {
  const xml = part(await opened(paper([line('ก'), { kind: 'page-break' }, sections])), 'word/document.xml');
  expect(xml.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(1);
});

test('the same pages give the same bytes', async () => {
  const pagination = startingAt(atBlock(4));
  const render = () => renderDocx(letter(), { date, readBuiltin: world.readBuiltin, pagination });
  expect(await render()).toEqual(await render());
});

itWithSchemas.each([
  ['letter', letter(), startingAt(atBlock(4), atBlock(8))],
  [
    'checklist',
    checklist(),
    startingAt({ kind: 'row', block: checklist().blocks.length - 1, inner: 0, section: 2, row: 1 }),
  ],
])('every part of a %s with fixed pages is valid Office Open XML', async (_, document, pagination) => {
  const fixed = { ...document, furniture: { ...document.furniture, catchword: form } };
  const docx = await opened(fixed, { pagination });
  expect(part(docx, 'word/document.xml')).toContain('<w:pageBreakBefore/>');
  expect(validParts(docx)).toBeGreaterThanOrEqual(10);
});
