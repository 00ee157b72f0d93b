import { describe, expect, test } from 'vitest';
import { attributes, date, elements, opened, part } from './opened.ts';
import { checklist, furniture, letter, paper, paragraph, styles } from './papers.ts';

describe('styles', () => {
  test('every style of the paper is listed under its id and its Thai name', async () => {
    const xml = part(await opened(paper([])), 'word/styles.xml');
    const ours = (all: readonly string[]) => all.filter((each) => !each.startsWith('cabsub-'));
    const names = attributes(xml, 'w:name', 'w:val').slice(0, 1 + Object.keys(styles).length);
    expect(ours(attributes(xml, 'w:style', 'w:styleId'))).toEqual([
      'Normal',
      ...Object.values(styles).map(({ id }) => id),
    ]);
    expect(names).toEqual(['Normal', ...Object.values(styles).map(({ label }) => label)]);
  });

  test('the defaults are TH SarabunPSK 16 pt in all four slots, with English and Thai as languages', async () => {
    const [defaults = ''] = elements(part(await opened(paper([])), 'word/styles.xml'), 'w:docDefaults');
    for (const slot of ['ascii', 'hAnsi', 'cs', 'eastAsia']) expect(defaults).toContain(`w:${slot}="TH SarabunPSK"`);
    expect(defaults).toContain('<w:sz w:val="32"/><w:szCs w:val="32"/>');
    expect(defaults).toContain('<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/>');
  });

  test('a style carries what its paragraphs look like, so that they need no setting of their own', async () => {
    const xml = part(await opened(paper([])), 'word/styles.xml');
    const [body = ''] = elements(xml, 'w:style').filter((style) => style.includes('w:styleId="body"'));
    expect(body).toContain('<w:jc w:val="thaiDistribute"/>');
    expect(body).toContain('w:firstLine="1417"');
    expect(body).toContain('w:before="120"');
    const [stamp = ''] = elements(xml, 'w:style').filter((style) => style.includes('w:styleId="stamp-urgency"'));
    expect(stamp).toContain('<w:b/><w:bCs/><w:color w:val="C00000"/><w:sz w:val="64"/><w:szCs w:val="64"/>');
    const [heading = ''] = elements(xml, 'w:style').filter((style) => style.includes('w:styleId="heading"'));
    expect(heading).toContain('<w:keepNext/>');
    expect(heading).toContain('<w:outlineLvl w:val="0"/>');
  });

  test('no paragraph names a style that the file does not define', async () => {
    for (const document of [letter(), checklist()]) {
      const docx = await opened(document);
      const defined = attributes(part(docx, 'word/styles.xml'), 'w:style', 'w:styleId');
      const used = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml'].flatMap((path) =>
        attributes(part(docx, path), 'w:pStyle', 'w:val'),
      );
      expect(defined).toEqual(expect.arrayContaining(used));
    }
  });
});

describe('markers', () => {
  const styleOf = async (id: string): Promise<string> =>
    elements(part(await opened(paper([])), 'word/styles.xml'), 'w:style').find((style) =>
      style.includes(`w:styleId="${id}"`),
    ) ?? '';

  test('a hanging label has its tab stop where the text hangs', async () => {
    const style = await styleOf('subject');
    expect(style).toMatch(/<w:ind (?=[^>]*w:left="709")(?=[^>]*w:hanging="709")/u);
    expect(attributes(style, 'w:tab', 'w:pos')).toEqual(['709']);
  });

  test('a list number whose text wraps to the margin has a first-line indent and a tab stop', async () => {
    const style = await styleOf('level-1');
    expect(style).toMatch(/<w:ind (?=[^>]*w:left="0")(?=[^>]*w:firstLine="1417")/u);
    expect(attributes(style, 'w:tab', 'w:pos')).toEqual(['1786']);
  });

  test("a number too wide for its column gets a tab stop behind it in place of the style's; others need none", async () => {
    const document = paper([
      paragraph(styles.level3, 'ก', '๑.๑.๑๒'),
      paragraph(styles.level1, 'ข', '๑๐.'),
      paragraph(styles.level1, 'ค', '๑.'),
    ]);
    const [wide = '', tight = '', narrow = ''] = elements(part(await opened(document), 'word/document.xml'), 'w:p');
    expect(attributes(wide, 'w:tab', 'w:val')).toEqual(['clear', 'left']);
    const [own, stop] = attributes(wide, 'w:tab', 'w:pos').map(Number);
    expect(own).toBe(2608);
    expect(stop).toBeGreaterThan(2608);
    expect(stop).toBeLessThan(6.5 * 567);
    expect(attributes(tight, 'w:tab', 'w:val')).toEqual(['clear', 'left']);
    expect(narrow).not.toContain('<w:tabs>');
  });
});

describe('tables', () => {
  test('each section is a table whose grid, width and cells agree, on the same total width', async () => {
    const tables = elements(part(await opened(checklist()), 'word/document.xml'), 'w:tbl');
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      const grid = attributes(table, 'w:gridCol', 'w:w').map(Number);
      expect(attributes(table, 'w:tblW', 'w:w')).toEqual(['9071']);
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9071);
      for (const row of elements(table, 'w:tr')) {
        const widths = attributes(row, 'w:tcW', 'w:w').map(Number);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9071);
        const spans = elements(row, 'w:tc').map((cell) => Number(attributes(cell, 'w:gridSpan', 'w:val')[0] ?? 1));
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(grid.length);
      }
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      expect(table).toContain('<w:tblCaption w:val="ตารางสำหรับทดสอบ"/>');
    }
  });

  test('the header rows of a section repeat and stay with its first row', async () => {
    const [, second = ''] = elements(part(await opened(checklist()), 'word/document.xml'), 'w:tbl');
    const rows = elements(second, 'w:tr');
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, false, false]);
    for (const row of rows.slice(0, 2))
      expect(elements(row, 'w:p').every((each) => each.includes('<w:keepNext/>'))).toBe(true);
  });

  test('a row splits over pages unless it may not', async () => {
    const tables = elements(part(await opened(checklist()), 'word/document.xml'), 'w:tbl');
    expect(tables.map((table) => table.includes('<w:cantSplit/>'))).toEqual([false, false, false, true]);
  });

  test('each section is closed by rules of its own, and a low paragraph parts it from the next', async () => {
    const xml = part(await opened(checklist()), 'word/document.xml');
    const bottoms = elements(xml, 'w:tblBorders').map((borders) => attributes(borders, 'w:bottom', 'w:val')[0]);
    const tops = elements(xml, 'w:tblBorders').map((borders) => attributes(borders, 'w:top', 'w:val')[0]);
    expect(bottoms).toEqual(['single', 'single', 'single', 'single']);
    expect(tops).toEqual(['single', 'single', 'single', 'single']);
    const between = [...xml.matchAll(/<\/w:tbl>(.*?)<w:tbl>/gsu)].map(([, paragraphs = '']) => paragraphs);
    expect(between).toHaveLength(3);
    for (const paragraphs of between) expect(paragraphs).toMatch(/^<w:p><w:pPr><w:pStyle w:val="cabsub-separator"\/>/u);
    const styles = elements(part(await opened(checklist()), 'word/styles.xml'), 'w:style');
    const low = styles.find((style) => style.includes('"cabsub-separator"'));
    expect(low).toMatch(/<w:spacing [^>]*w:line="2" w:lineRule="exact"/u);
  });

  test('a cell and the text column end with a paragraph', async () => {
    const xml = part(await opened(checklist()), 'word/document.xml');
    for (const cell of elements(xml, 'w:tc')) expect(cell).toMatch(/(<\/w:p>|<w:p\/>)<\/w:tc>$/u);
    expect(xml).toMatch(/<\/w:p><w:sectPr/u);
  });
});

describe('page furniture', () => {
  test('the page number is a field in Thai digits between hyphens, from the second page on', async () => {
    const docx = await opened(letter());
    const section = elements(part(docx, 'word/document.xml'), 'w:sectPr').join('');
    expect(section).toContain('<w:titlePg/>');
    expect(section).toMatch(/<w:pgNumType [^>]*w:fmt="thaiNumbers"/u);
    const [regular = ''] = headersOfType(docx, 'default');
    const [first = ''] = headersOfType(docx, 'first');
    expect(regular).toContain('PAGE');
    const numberLines = (header: string) => elements(header, 'w:p').filter((line) => />- </u.test(line));
    expect(numberLines(first)).toEqual([]);
    const [field = ''] = numberLines(regular);
    expect(field).toContain('<w:instrText>PAGE</w:instrText>');
    const runs = elements(field, 'w:r').slice(1, -1);
    expect(runs).toHaveLength(6);
    for (const run of runs) expect(run).toContain('<w:cs/>');
  });

  test('the secrecy class stands at the top and the bottom of every page, the other marks at the top', async () => {
    const docx = await opened(letter());
    for (const header of [...headersOfType(docx, 'default'), ...headersOfType(docx, 'first')]) {
      expect(header).toContain('>ลับ<');
      expect(header).toContain('>ร่าง<');
      expect(header).toContain('>ชุดที่ ๒ ของจำนวน ๕ ชุด<');
    }
    for (const path of ['word/footer1.xml', 'word/footer2.xml']) expect(part(docx, path)).toContain('>ลับ<');
  });

  test('each mark is a frame with its baseline where it belongs, and none touches the text column', async () => {
    const [header = ''] = headersOfType(await opened(letter()), 'default');
    // Under the copy number, but no lower than the page number.
    const countBaseline = Math.min((furniture.copy?.baseline ?? 0) + 20.96, furniture.pageNumber?.baseline ?? 0);
    const expected = [
      furniture.draft?.baseline,
      furniture.secrecy?.top,
      furniture.copy?.baseline,
      countBaseline,
      furniture.pageNumber?.baseline,
    ];
    const frames = elements(header, 'w:framePr').map((frame) => {
      const [top = '0'] = attributes(frame, 'w:framePr', 'w:y');
      const [height = '0'] = attributes(frame, 'w:framePr', 'w:h');
      return { top: Number(top), height: Number(height) };
    });
    expect(frames).toHaveLength(expected.length);
    frames.forEach(({ top, height }, index) => {
      expect(top + 0.8 * height).toBeCloseTo((expected[index] ?? 0) * 20, -1);
      expect(top + height).toBeLessThan(1417);
    });
    expect(attributes(header, 'w:framePr', 'w:xAlign')).toEqual(['left', 'center', 'right', 'right', 'center']);
    const [, secrecy, , , number] = frames;
    expect(number?.top).toBeGreaterThanOrEqual((secrecy?.top ?? 0) + (secrecy?.height ?? 0));
  });

  test('a paper without marks has neither headers nor footers', async () => {
    expect(Object.keys(await opened(paper([]))).filter((path) => /header|footer/u.test(path))).toEqual([]);
  });
});

describe('settings and metadata', () => {
  test('Word opens it in its own mode and knows its languages', async () => {
    const settings = part(await opened(letter()), 'word/settings.xml');
    expect(settings).toContain('w:val="15" w:name="compatibilityMode"');
    expect(settings).toContain('<w:doNotExpandShiftReturn/>');
    expect(settings).toContain('<w:themeFontLang w:val="en-US" w:bidi="th-TH"/>');
  });

  test('title, subject, author, language and the given dates are there', async () => {
    const core = part(await opened(letter()), 'docProps/core.xml');
    for (const element of [
      '<dc:title>หนังสือนำส่ง ผลการประชุม</dc:title>',
      '<dc:subject>ผลการประชุม</dc:subject>',
      '<dc:creator>กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม</dc:creator>',
      '<dc:language>th-TH</dc:language>',
    ]) {
      expect(core).toContain(element);
    }
    const instant = date.toISOString().replace('.000', '');
    expect(core.match(new RegExp(`>${instant}<`, 'gu'))).toHaveLength(2);
  });

  test('every part that is named is there, and every part is named', async () => {
    const docx = await opened(letter());
    const types = part(docx, '[Content_Types].xml');
    const named = attributes(types, 'Override', 'PartName').map((name) => name.slice(1));
    const related = attributes(part(docx, 'word/_rels/document.xml.rels'), 'Relationship', 'Target').map(
      (name) => `word/${name}`,
    );
    expect(Object.keys(docx)).toEqual(expect.arrayContaining([...named, ...related]));
    const own = Object.keys(docx).filter((path) => /^word\/[^/]+\.xml$/u.test(path) && path !== 'word/document.xml');
    expect(related).toEqual(expect.arrayContaining(own));
  });
});

describe('masthead', () => {
  test('the emblem floats, centred on the text column, at its place and height, with a fallback and a text', async () => {
    const docx = await opened(letter());
    const [drawing = ''] = elements(part(docx, 'word/document.xml'), 'w:drawing');
    expect(drawing).toContain('<wp:positionH relativeFrom="column"><wp:align>center</wp:align>');
    expect(drawing).toContain('<wp:positionV relativeFrom="page"><wp:posOffset>540000</wp:posOffset>');
    expect(drawing).toContain('<wp:extent cx="1080000" cy="1080000"/>');
    expect(drawing).toContain('descr="ตราสัญลักษณ์ของส่วนราชการ"');
    expect(attributes(drawing, 'wp:docPr', 'id')).toEqual(['1']);
    expect(Object.keys(docx).filter((path) => path.startsWith('word/media/'))).toEqual([
      'word/media/image1.png',
      'word/media/image1.svg',
    ]);
  });

  test('without an emblem file its room is kept and nothing is drawn', async () => {
    const docx = await opened(
      paper([
        { kind: 'masthead', height: 40, emblem: { top: 42, height: 85, alt: 'ตรา' }, stampMiddle: 100, origin: {} },
      ]),
    );
    const [line = ''] = elements(part(docx, 'word/document.xml'), 'w:p');
    expect(line).toContain('w:line="800" w:lineRule="exact"');
    expect(line).not.toContain('w:drawing');
  });
});

function headersOfType(docx: Readonly<Record<string, string>>, type: string): readonly string[] {
  const relations = part(docx, 'word/_rels/document.xml.rels');
  const references = part(docx, 'word/document.xml').matchAll(/<w:headerReference [^>]*>/gu);
  return [...references]
    .filter(([reference]) => reference.includes(`w:type="${type}"`))
    .map(([reference]) => {
      const [id = ''] = attributes(reference, 'w:headerReference', 'r:id');
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`, 'u').exec(relations)?.[1] ?? '';
      return part(docx, `word/${target}`);
    });
}
