import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildReferenceDoc } from '../../../../src/build.ts';
import { composeSpecimen } from '../../../../src/compose/index.ts';
import type { Document, Paper, ParagraphStyle } from '../../../../src/model/document.ts';
import type { Reference } from '../../../../src/render/docx/reference/index.ts';
import { renderDocx } from '../../../../src/render/docx/render-docx.ts';
import { builtExample } from '../../../examples/built.ts';
import { home, world } from '../../../home.ts';
import { attributes, date, elements, type Opened, opened, part } from '../opened.ts';
import { checklist, letter, memo, paper, paragraph, row, styles, table } from '../papers.ts';
import { itWithSchemas, validParts } from '../valid-parts.ts';
import { a4, defaultStyle, read, reference, style } from './office-file.ts';

const own: readonly ParagraphStyle[] = Object.values(styles);

/** A paper's parts as text, made with a reference document. */
async function dressed(document: Document, office: Reference): Promise<Opened> {
  const bytes = await renderDocx(document, { date, readBuiltin: world.readBuiltin, reference: office });
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

function styleIn(docx: Opened, id: string): string {
  const found = elements(part(docx, 'word/styles.xml'), 'w:style').find((each) => each.includes(`w:styleId="${id}"`));
  if (found === undefined) throw new Error(`no style ${id}`);
  return found;
}

/** What an office's own file might be: another face and size, other margins, styles based on one of its own. */
const officeLook = {
  styles:
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Angsana New" w:cs="Angsana New"/><w:sz w:val="30"/><w:szCs w:val="30"/><w:lang w:val="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    defaultStyle('Normal') +
    style('office', 'ของหน่วยงาน', '<w:basedOn w:val="Normal"/><w:pPr><w:ind w:firstLine="1000"/></w:pPr>') +
    style('body', 'เนื้อความ', '<w:basedOn w:val="office"/><w:pPr><w:jc w:val="both"/></w:pPr>') +
    style(
      'level-1',
      'ข้อระดับ ๑',
      '<w:pPr><w:tabs><w:tab w:val="left" w:pos="1600"/></w:tabs><w:ind w:firstLine="1000"/></w:pPr>',
    ),
  fonts: '<w:font w:name="Angsana New"><w:charset w:val="DE"/></w:font>',
  section: a4.replace('w:top="1417"', 'w:top="1000"').replace('w:left="1701"', 'w:left="1134"'),
};

describe('a paper with a reference document', () => {
  let docx: Opened;
  beforeAll(async () => {
    docx = await dressed(letter(), reference(officeLook, own));
  });

  test('has its styles, those they need, and its defaults in our languages', () => {
    expect(styleIn(docx, 'body')).toContain('<w:basedOn w:val="office"/>');
    expect(styleIn(docx, 'office')).toContain('<w:ind w:firstLine="1000"/>');
    const [defaults = ''] = elements(part(docx, 'word/styles.xml'), 'w:docDefaults');
    expect(defaults).toContain('<w:rFonts w:ascii="Angsana New" w:cs="Angsana New"/>');
    expect(defaults).toContain('<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/>');
  });

  test('has its margins and the faces that its styles name', () => {
    expect(part(docx, 'word/document.xml')).toMatch(
      /<w:pgMar w:top="1000" w:right="1134" w:bottom="1134" w:left="1134"/u,
    );
    expect(attributes(part(docx, 'word/fontTable.xml'), 'w:font', 'w:name')).toContain('Angsana New');
  });

  test('keeps our look of a style that the office has not: on our own defaults, not on its', () => {
    expect(styleIn(docx, 'signature')).toContain('<w:basedOn w:val="cabsub-base"/>');
    expect(styleIn(docx, 'cabsub-base')).toContain('w:cs="TH SarabunPSK"');
    expect(styleIn(docx, 'cabsub-base')).toContain('<w:szCs w:val="32"/>');
  });

  test('has nothing else of it', () => {
    expect(Object.keys(docx).filter((name) => /theme|vba|numbering/u.test(name))).toEqual([]);
    expect(part(docx, 'word/document.xml')).not.toContain('ข้อความของหน่วยงาน');
  });

  test('has one default paragraph style, and no style twice', () => {
    const xml = part(docx, 'word/styles.xml');
    const ids = attributes(xml, 'w:style', 'w:styleId');
    expect(ids).toEqual([...new Set(ids)]);
    expect(elements(xml, 'w:style').filter((each) => each.includes('w:default='))).toHaveLength(1);
  });

  test('is the same byte for byte in every run', async () => {
    const office = reference(officeLook, own);
    const options = { date, readBuiltin: world.readBuiltin };
    const first = await renderDocx(checklist(), { ...options, reference: office });
    expect(await renderDocx(checklist(), { ...options, reference: reference(officeLook, own) })).toEqual(first);
  });

  itWithSchemas.each([
    ['letter', letter()],
    ['memo', memo()],
    ['checklist', checklist()],
  ])('is valid Office Open XML: the %s', async (_, document) => {
    expect(validParts(await dressed(document, reference(officeLook, own)))).toBeGreaterThanOrEqual(10);
  });
});

describe('what a paper adds to its styles fits the office’s', () => {
  const office = reference(officeLook, own);

  test('a tab stop behind a wide number', async () => {
    const document = paper([paragraph(styles.level1, 'ก', '๑๐.๑๐.๑๐')]);
    const [wide = ''] = elements(part(await dressed(document, office), 'word/document.xml'), 'w:p');
    const [cleared, stop = 0] = attributes(wide, 'w:tab', 'w:pos').map(Number);
    expect(cleared).toBe(1600);
    expect(stop).toBeGreaterThan(1600);
  });

  test('the size of a tick', async () => {
    const document = paper([paragraph(styles.body, '✓')]);
    expect(part(await dressed(document, office), 'word/document.xml')).toContain('<w:szCs w:val="23"/>');
  });

  test('a table keeps its share of the text column', async () => {
    const column = (453.54 * 2) / 3;
    const wide = table('all', { columns: [column, column / 2], header: [], rows: [row()] });
    const grid = attributes(part(await dressed(paper([wide]), office), 'word/document.xml'), 'w:gridCol', 'w:w').map(
      Number,
    );
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9638);
    expect((grid[0] ?? 0) / 9638).toBeCloseTo(2 / 3, 3);
  });

  test('the head of a letter reaches as far down the sheet under another top margin', async () => {
    const height = async (section: string): Promise<number> => {
      const found = part(await dressed(letter(), reference({ section }, own)), 'word/document.xml');
      const [, before = 0, line = 0] = /w:before="(\d+)" w:line="(\d+)"/u.exec(found)?.map(Number) ?? [];
      return before + line;
    };
    const [lower, usual] = [await height(a4.replace('w:top="1417"', 'w:top="1217"')), await height(a4)];
    expect(Math.abs(lower - usual - 200)).toBeLessThanOrEqual(1);
  });

  test('the page number stays inside a smaller margin', async () => {
    const low = async (section: string): Promise<number> => {
      const found = part(await dressed(letter(), reference({ section }, own)), 'word/header1.xml');
      return Math.max(...attributes(found, 'w:framePr', 'w:y').map(Number));
    };
    expect(await low(a4.replace('w:top="1417"', 'w:top="709"'))).toBeLessThan(0.51 * (await low(a4)));
  });
});

describe('the reference document as LibreOffice 7.4 saves it', () => {
  const saved = readFileSync(path.join(import.meta.dirname, 'saved-by-libreoffice.docx'));

  test('has every style of ours still, under ids of its own', async () => {
    const wanted = [styles.body, styles.subject, styles.closing, styles.heading, styles.cellHead, styles.urgency];
    const { value: office, diagnostics } = read(saved, wanted);
    expect(diagnostics).toEqual([]);
    if (!office) throw new Error('it was not read');
    expect(strFromU8(unzipSync(saved)['word/styles.xml'] ?? new Uint8Array())).not.toContain('w:styleId="body"');
    const docx = await dressed(paper([paragraph(styles.body, 'ก')], { styles: wanted }), office);
    expect(styleIn(docx, 'body')).toContain('w:firstLine="1417"');
    expect(part(docx, 'word/styles.xml')).not.toContain('cabsub-base');
  });

  itWithSchemas('gives valid Office Open XML', async () => {
    const { value: office } = read(saved, own);
    if (!office) throw new Error('it was not read');
    expect(validParts(await dressed(letter(), office))).toBeGreaterThanOrEqual(10);
  });
});

describe('the reference document that cabsub writes', () => {
  let specimen: Paper;
  let bytes: Uint8Array;
  beforeAll(async () => {
    const folders = { input: path.join(home, 'reference.docx'), folder: undefined };
    const { value } = await composeSpecimen(folders, world);
    const written = await buildReferenceDoc(folders.input, undefined, world);
    if (!value || !written.value) throw new Error('there is no specimen');
    specimen = value;
    bytes = written.value;
  });

  test('shows every style in a paragraph of its own, which says its name', async () => {
    const shown = elements(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()), 'w:p');
    for (const { id } of specimen.styles)
      expect(
        shown.some((each) => each.includes(`<w:pStyle w:val="${id}"/>`)),
        id,
      ).toBe(true);
    const said = specimen.blocks.flatMap((each) => (each.kind === 'paragraph' ? each.inlines : []));
    const texts = said.map((each) => (each.kind === 'text' ? each.text : ''));
    for (const { label } of specimen.styles)
      expect(
        texts.some((each) => each.startsWith(`${label}: `)),
        label,
      ).toBe(true);
  });

  test('tells of styles that there are, each once', () => {
    const sheet = readFileSync(path.join(home, 'templates/styles.yaml'), 'utf8');
    const told = [...(sheet.split('\nspecimen:')[1] ?? '').matchAll(/style: ([a-z\d-]+)/gu)].map(([, id]) => id);
    expect(told).toEqual(specimen.styles.map(({ id }) => id));
  });

  test('has every style and the sheet, and changes nothing of a paper', async () => {
    const { value: office, diagnostics } = read(bytes, specimen.styles);
    expect(diagnostics).toEqual([]);
    if (!office) throw new Error('it was not read');
    const { documents } = await builtExample('every-field');
    for (const document of documents) {
      const [before, after] = [await opened(document), await dressed(document, office)];
      const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
      expect(changed, document.name).toEqual(['word/fontTable.xml', 'word/styles.xml']);
    }
  });
});
