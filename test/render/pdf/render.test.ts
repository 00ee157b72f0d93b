import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Item, LaidOut, StructureNode } from '../../../src/model/page.ts';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { builtinShaper } from '../../layout/faces-on-disk.ts';
import { itWith, run } from '../../outside-tool.ts';
import { artifact, content, laidOut, setLine } from './laid-out.ts';
import { qpdfObjects } from './qpdf-objects.ts';

const shaper = await builtinShaper();
const date = new Date('2007-04-17T00:00:00Z');
const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-render-'));
afterAll(() => rmSync(folder, { recursive: true }));

const structure: StructureNode[] = [
  { type: 'Document', children: [1, 2, 3, 7, 12] },
  { type: 'H1', children: [], title: 'บันทึกข้อความ' },
  { type: 'P', children: [] },
  { type: 'L', children: [4], numbered: true },
  { type: 'LI', children: [5, 6], title: '๑. รับทราบ ✓' },
  { type: 'Lbl', children: [] },
  { type: 'LBody', children: [] },
  { type: 'Table', children: [8, 10], alt: 'ตารางตัวอย่าง' },
  { type: 'TR', children: [9] },
  { type: 'TH', children: [], span: 2 },
  { type: 'TR', children: [11] },
  { type: 'TD', children: [], span: 2 },
  { type: 'Figure', children: [], alt: 'ตราครุฑ' },
];

function letter(): LaidOut {
  const line = (node: number, text: string, baseline: number, x = 85) =>
    setLine(shaper, { text, baseline, x, bold: node === 1, tag: content(node) });
  const rule: Item = {
    kind: 'rule',
    x1: 85,
    y1: 200,
    x2: 400,
    y2: 200,
    width: 0.5,
    tag: { kind: 'artifact', type: 'layout' },
  };
  const emblem: Item = {
    kind: 'image',
    image: {
      kind: 'svg',
      bytes: new Uint8Array(),
      width: 10,
      height: 10,
      paths: [{ data: 'M0 0H10V10H0Z', transform: [1, 0, 0, 1, 0, 0], fill: '000000', fillRule: 'nonzero' }],
    },
    x: 255,
    y: 42,
    width: 85,
    height: 85,
    tag: content(12),
  };
  const first = [
    emblem,
    ...line(1, 'บันทึกข้อความ', 150),
    ...line(2, 'ด้วยกระทรวงได้ประชุม', 170),
    ...line(2, 'ครั้งที่ ๓/๒๕๕๐', 190),
    rule,
    ...line(5, '๑.', 220),
    ...line(6, 'รับทราบ ✓', 220, 110),
    ...line(9, 'หัวตาราง', 250),
    ...line(11, 'ช่อง', 270),
  ];
  const second = [...setLine(shaper, { text: '- ๒ -', baseline: 50, tag: artifact }), ...line(2, 'ต่อจากหน้าแรก', 100)];
  return laidOut([first, second], structure);
}

async function written(name: string): Promise<string> {
  const file = path.join(folder, name);
  writeFileSync(file, await renderPdf(letter(), { date, standard: '2b' }));
  return file;
}

describe('the same input', () => {
  afterEach(() => vi.restoreAllMocks());

  it('gives the same bytes again', async () => {
    const [first, second] = [
      await renderPdf(letter(), { date, standard: '2b' }),
      await renderPdf(letter(), { date, standard: '2b' }),
    ];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('gives the same bytes in any time zone: the local time is never asked for', async () => {
    const local = [
      'getFullYear',
      'getMonth',
      'getDate',
      'getHours',
      'getMinutes',
      'getTimezoneOffset',
      'toString',
    ] as const;
    const spies = local.map((name) => vi.spyOn(Date.prototype, name));
    await renderPdf(letter(), { date, standard: '2b' });
    expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
  });
});

describe('the file identifier', () => {
  const identifier = (file: Uint8Array) =>
    /\/ID \[<([0-9a-f]{32})> <\1>\]/.exec(Buffer.from(file).toString('latin1'))?.[1];

  it('differs where anything on a page does, under the same title and date', async () => {
    const original = letter();
    const moved = { ...original, pages: original.pages.slice(0, 1) };
    const ids = [
      identifier(await renderPdf(original, { date, standard: '2b' })),
      identifier(await renderPdf(moved, { date, standard: '2b' })),
    ];
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('the file', () => {
  itWith('qpdf')('is sound', async () => {
    expect(run('qpdf', ['--check', await written('sound.pdf')]).toString()).toContain(
      'No syntax or stream encoding errors',
    );
  });

  itWith('pdfinfo')('tells title, author, subject and the given dates', async () => {
    const info = run('pdfinfo', ['-isodates', await written('info.pdf')]).toString();
    expect(info).toMatch(/^Title: +ผลการประชุม <ครั้งที่ ๓> & แนวทาง$/m);
    expect(info).toMatch(/^Author: +กระทรวง$/m);
    expect(info).toMatch(/^Subject: +ผลการประชุม$/m);
    expect(info).toMatch(/^CreationDate: +2007-04-17T00:00:00Z$/m);
    expect(info).toMatch(/^ModDate: +2007-04-17T00:00:00Z$/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
  });

  itWith('pdfinfo', 'xmllint')('has metadata that is XML whatever the title', async () => {
    const file = path.join(folder, 'meta.xml');
    writeFileSync(file, run('pdfinfo', ['-meta', await written('meta.pdf')]));
    const title = run('xmllint', ['--xpath', 'string(//*[local-name()="title"])', file]).toString();
    expect(title.trim()).toBe('ผลการประชุม <ครั้งที่ ๓> & แนวทาง');
  });

  itWith('pdffonts')('embeds a subset of each face that is used, and no other font', async () => {
    const fonts = run('pdffonts', [await written('fonts.pdf')])
      .toString()
      .trim()
      .split('\n')
      .slice(2);
    expect(
      fonts.map((row) =>
        row
          .replace(/ +/g, ' ')
          .replace(/^[A-Z]{6}\+/, '')
          .replace(/ \d+ 0$/, ''),
      ),
    ).toEqual([
      'Sarabun-Bold CID TrueType Identity-H yes yes yes',
      'Sarabun-Regular CID TrueType Identity-H yes yes yes',
      'NotoSansSymbols2-Regular CID TrueType Identity-H yes yes yes',
    ]);
  });

  itWith('qpdf')('names its language, shows its title and numbers its pages in Thai digits', async () => {
    const objects = qpdfObjects(await written('catalogue.pdf'));
    const catalogue = objects.find(({ value }) => value['/Type'] === '/Catalog')?.value;
    expect(catalogue?.['/Lang']).toBe('u:th-TH');
    expect(objects.find(({ id }) => id === catalogue?.['/ViewerPreferences'])?.value['/DisplayDocTitle']).toBe(true);
    expect(catalogue?.['/PageLabels']).toEqual({ '/Nums': [0, { '/P': 'u:๑' }, 1, { '/P': 'u:๒' }] });
  });
});

describe('the structure', () => {
  itWith('pdfinfo')('holds the text of every node in reading order, over pages, and no page furniture', async () => {
    const tree = run('pdfinfo', ['-struct-text', await written('tree.pdf')]).toString();
    expect(
      tree
        .split('\n')
        .map((row) => row.trim().replace(/^\/Summary.*/, '/Summary'))
        .filter((row) => row !== ''),
    ).toEqual([
      'Document',
      'H1 (block)',
      '"บันทึกข้อความ"',
      'P (block)',
      '"ด้วยกระทรวงได้ประชุมครั้งที่ ๓/๒๕๕๐"',
      '"ต่อจากหน้าแรก"',
      'L (block):',
      '/ListNumbering /Decimal',
      'LI (block)',
      'Lbl (block)',
      '"๑."',
      'LBody (block)',
      '"รับทราบ ✓"',
      'Table (block):',
      '/Summary',
      'TR',
      'TH:',
      '/Scope /Column',
      '/ColSpan 2',
      '"หัวตาราง"',
      'TR',
      'TD:',
      '/ColSpan 2',
      '"ช่อง"',
      'Figure:',
      '/Placement /Block',
      '/BBox [255 714.89 340 799.89]',
      '""',
    ]);
  });

  itWith('qpdf')('describes a figure and says where it is', async () => {
    const figure = qpdfObjects(await written('figure.pdf')).find(({ value }) => value['/S'] === '/Figure')?.value;
    expect(figure?.['/Alt']).toBe('u:ตราครุฑ');
    expect(figure?.['/A']).toEqual({ '/O': '/Layout', '/Placement': '/Block', '/BBox': [255, 714.89, 340, 799.89] });
  });

  itWith('qpdf')('says what a table holds', async () => {
    const table = qpdfObjects(await written('table.pdf')).find(({ value }) => value['/S'] === '/Table')?.value;
    expect(table?.['/A']).toEqual({ '/O': '/Table', '/Summary': 'u:ตารางตัวอย่าง' });
    expect(table).not.toHaveProperty('/Alt');
  });

  itWith('qpdf')('leaves page furniture out, at the edge where it stands', async () => {
    const contents = qpdfObjects(await written('furniture.pdf')).flatMap(({ data }) => data?.toString('latin1') ?? []);
    const artifacts = contents.flatMap((content) => content.match(/\/Artifact <<[^>]*>>/g) ?? []);
    expect(artifacts.map((artifact) => artifact.replace(/\s+/g, ' '))).toEqual([
      '/Artifact << /Type /Layout >>',
      '/Artifact << /Type /Pagination /Attached [/Top] >>',
    ]);
  });

  it('must hold every node that an item names', async () => {
    const lost = laidOut([setLine(shaper, { text: 'ก', baseline: 100, tag: content(7) })], structure.slice(0, 1));
    await expect(
      renderPdf({ ...lost, structure: [{ type: 'Document', children: [] }] }, { date, standard: '2b' }),
    ).rejects.toThrow('no node 7');
  });
});
