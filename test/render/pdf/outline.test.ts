import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect } from 'vitest';
import type { LaidOut, StructureNode } from '../../../src/model/page.ts';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { builtinShaper } from '../../layout/faces-on-disk.ts';
import { itWith } from '../../outside-tool.ts';
import { content, laidOut, setLine } from './laid-out.ts';
import { type QpdfObject, qpdfObjects } from './qpdf-objects.ts';

const shaper = await builtinShaper();
const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-outline-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Line {
  readonly title: string;
  /** The index of the page it leads to, and the height of the place above the sheet's lower edge. */
  readonly page: number;
  readonly top: number;
  /** The type of the structure element it stands for. */
  readonly of: string;
  readonly under: readonly Line[];
}

async function outline(paper: LaidOut): Promise<readonly Line[]> {
  const file = path.join(folder, 'paper.pdf');
  writeFileSync(file, await renderPdf(paper, { date: new Date(0), standard: '2b' }));
  const objects = qpdfObjects(file);
  const at = (id: unknown) => objects.find((object) => object.id === id)?.value ?? {};
  const { '/Outlines': root } = objects.find(({ value }) => value['/Type'] === '/Catalog')?.value ?? {};
  if (root === undefined) return [];
  const lines = linesUnder(root, objects);
  expect(at(root)['/Count']).toBe(lines.reduce((sum, { under }) => sum + 1 + under.length, 0));
  return lines;
}

function linesUnder(parent: unknown, objects: readonly QpdfObject[]): Line[] {
  const at = (id: unknown) => objects.find((object) => object.id === id)?.value ?? {};
  const sheets = objects.find(({ value }) => value['/Type'] === '/Pages')?.value['/Kids'] as unknown[];
  const lines: Line[] = [];
  let before: unknown;
  for (let id = at(parent)['/First']; id !== undefined; id = at(id)['/Next']) {
    const item = at(id);
    expect([item['/Parent'], item['/Prev']]).toEqual([parent, before]);
    const [page, fit, left, top, zoom] = item['/Dest'] as unknown[];
    expect([fit, left, zoom]).toEqual(['/XYZ', 0, 0]);
    lines.push({
      title: String(item['/Title']).replace(/^u:/, ''),
      page: sheets.indexOf(page),
      top: Number(top),
      of: String(at(item['/SE'])['/S']),
      under: linesUnder(id, objects),
    });
    before = id;
  }
  expect(at(parent)['/Last']).toBe(before);
  return lines;
}

const structure: readonly StructureNode[] = [
  { type: 'Document', children: [1, 2, 6, 7, 8] },
  { type: 'H1', children: [], title: 'เรื่อง ผลการประชุม' },
  { type: 'L', children: [3, 9], numbered: true },
  { type: 'LI', children: [4, 5], title: '๑. ข้อแรก' },
  { type: 'Lbl', children: [] },
  { type: 'LBody', children: [] },
  { type: 'H2', children: [], title: 'ข้อเสนอ' },
  { type: 'P', children: [] },
  { type: 'H2', children: [], title: 'ไม่มีที่อยู่บนหน้า' },
  { type: 'LI', children: [10], title: '๒. ข้อสอง' },
  { type: 'LBody', children: [] },
];

itWith('qpdf')('lists headings, and numbered items under the heading before them, each at its first line', async () => {
  const line = (node: number, text: string, baseline: number) =>
    setLine(shaper, { text, baseline, tag: content(node) });
  const first = [
    ...line(1, 'เรื่อง', 200),
    ...line(1, 'ผลการประชุม', 220),
    ...line(4, '๑.', 300),
    ...line(5, 'ข้อแรก', 300),
  ];
  const second = [...line(5, 'ต่อ', 100), ...line(10, 'ข้อสอง', 120), ...line(6, 'ข้อเสนอ', 400)];
  const heights = (baseline: number) => expect.closeTo(841.89 - baseline + 20.96, 2);
  expect(await outline(laidOut([first, second], structure))).toEqual([
    {
      title: 'เรื่อง ผลการประชุม',
      page: 0,
      top: heights(200),
      of: '/H1',
      under: [{ title: '๑. ข้อแรก', page: 0, top: heights(300), of: '/LI', under: [] }],
    },
    {
      title: 'ข้อเสนอ',
      page: 1,
      top: heights(400),
      of: '/H2',
      under: [{ title: '๒. ข้อสอง', page: 1, top: heights(120), of: '/LI', under: [] }],
    },
  ]);
});

itWith('qpdf')('is left out of a paper without headings and numbered items', async () => {
  const lines = setLine(shaper, { text: 'ข้อความ', baseline: 100, tag: content(1) });
  const plain: readonly StructureNode[] = [
    { type: 'Document', children: [1] },
    { type: 'P', children: [] },
  ];
  expect(await outline(laidOut([lines], plain))).toEqual([]);
});
