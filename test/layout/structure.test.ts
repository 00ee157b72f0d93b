import { expect, test } from 'vitest';
import { setDocument } from '../../src/layout/set-document.ts';
import type { Block, Paragraph } from '../../src/model/document.ts';
import type { LaidOut } from '../../src/model/page.ts';
import { cell, document, lines, paragraph, row, table } from './documents.ts';
import { plainSetting } from './fake-setting.ts';
import { textItems } from './read-pages.ts';

/** The tree as nested text: `Document(P L(LI(Lbl LBody)))`. */
function outline({ structure }: LaidOut, node = 0): string {
  const { type, children } = structure[node] ?? { type: '?', children: [] };
  return children.length === 0
    ? type
    : `${type}(${children.map((child) => outline({ structure } as LaidOut, child)).join(' ')})`;
}

function set(blocks: readonly Block[]): LaidOut {
  return setDocument(document(blocks), plainSetting);
}

function item(level: number): Paragraph {
  return paragraph('ข้อความ', {}, { marker: '๑)', list: { level } });
}

test('headings and paragraphs stand under the document', () => {
  expect(outline(set([paragraph('ชื่อ', { outline: 1 }), paragraph('หัวข้อ', { outline: 2 }), paragraph('ก')]))).toBe(
    'Document(H1 H2 P)',
  );
});

test('headings and numbered items under the document have titles for the outline', () => {
  const laidOut = set([
    paragraph('ผลการประชุม', { outline: 1 }, { marker: 'เรื่อง' }),
    item(1),
    item(2),
    paragraph('ข้อความ', {}, { marker: '-', list: { level: 1 } }),
    table([80], [], [row([cell([paragraph('หัวข้อ', { outline: 2 }), item(1)])])]),
  ]);
  const titles = laidOut.structure.flatMap(({ type, title }) => (title === undefined ? [] : [[type, title]]));
  expect(titles).toEqual([
    ['H1', 'เรื่อง ผลการประชุม'],
    ['LI', '๑) ข้อความ'],
    ['H2', 'หัวข้อ'],
  ]);
});

test('a list says whether it is numbered', () => {
  const dash = paragraph('ข้อความ', {}, { marker: '-', list: { level: 2 } });
  const lists = set([item(1), dash]).structure.filter(({ type }) => type === 'L');
  expect(lists.map(({ numbered }) => numbered)).toEqual([true, false]);
});

test('list items are nested by their levels, and a paragraph ends every list', () => {
  expect(outline(set([item(1), item(2), item(2), item(1), paragraph('ก'), item(1)]))).toBe(
    'Document(L(LI(Lbl LBody(L(LI(Lbl LBody) LI(Lbl LBody)))) LI(Lbl LBody)) P L(LI(Lbl LBody)))',
  );
});

test('a table has rows of header cells and cells with their paragraphs', () => {
  const rows = [row([cell([paragraph('ก')], { span: 2 })])];
  const laidOut = set([table([80, 80], [row([cell([paragraph('ข้อ')]), cell([])])], rows)]);
  expect(outline(laidOut)).toBe('Document(Table(TR(TH(P) TH) TR(TD(P))))');
  expect(laidOut.structure.find(({ type }) => type === 'TD')?.span).toBe(2);
  expect(laidOut.structure.find(({ type }) => type === 'Table')?.alt).toBe('ตาราง');
});

test('the cells of a table stand in one grid, whatever the columns of its sections', () => {
  const two = { columns: [80, 80], header: [], rows: [row([cell([]), cell([])])] };
  const three = { columns: [40, 40, 80], header: [], rows: [row([cell([]), cell([], { span: 2 })])] };
  const { structure } = set([{ ...table([], [], []), sections: [two, three] }]);
  expect(structure.flatMap(({ type, span }) => (type === 'TD' ? [span] : []))).toEqual([2, undefined, undefined, 2]);
});

test('an emblem is a figure with its description, and none where none is drawn', () => {
  const image = { kind: 'png', bytes: new Uint8Array(), width: 50, height: 100, pixels: new Uint8Array() } as const;
  const masthead = { kind: 'masthead', height: 40, stampMiddle: 100, origin: {} } as const;
  const place = { top: 10, height: 30, alt: 'ตรา' };
  const laidOut = set([{ ...masthead, emblem: { ...place, image } }]);
  expect(laidOut.structure[1]).toEqual({ type: 'Figure', children: [], alt: 'ตรา' });
  expect(laidOut.pages[0]?.items[0]).toMatchObject({ x: 100 - 7.5, y: 10, width: 15, height: 30 });
  expect(outline(set([{ ...masthead, emblem: place }]))).toBe('Document');
});

test('the middle of the stamp stands where it is asked for', () => {
  const stamp = paragraph('ด่วน', { size: 32 });
  const emblem = { top: 10, height: 80, alt: 'ตรา' };
  const laidOut = set([{ kind: 'masthead', height: 70, emblem, stamp, stampMiddle: 100, origin: {} }]);
  expect(textItems(laidOut.pages[0])[0]?.baseline).toBeCloseTo(100 - 16 + 0.7 * 32, 9);
});

test('a marker outside lists belongs to its paragraph, in a list to its label', () => {
  const laidOut = set([paragraph('ก', {}, { marker: 'เรื่อง' }), item(1)]);
  const types = textItems(laidOut.pages[0]).map(({ tag }) =>
    tag.kind === 'content' ? laidOut.structure[tag.node]?.type : tag.type,
  );
  expect(types).toEqual(['P', 'P', 'Lbl', 'LBody']);
});

test('a paragraph on two pages is one node', () => {
  const laidOut = set([lines('ก', 12)]);
  const nodes = laidOut.pages.flatMap(textItems).map(({ tag }) => (tag.kind === 'content' ? tag.node : -1));
  expect(new Set(nodes)).toEqual(new Set([1]));
});
