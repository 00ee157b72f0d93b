import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentTexts, elements, opened, part, visibleText } from './opened.ts';
import { cell, checklist, letter, memo, paper, paragraph, row, styles, table, text } from './papers.ts';

const anyText = fc.string({
  unit: fc.constantFrom(...'กเ้๒ำ aZ9.<&"\'>✓\t\n\u0000\u000B\u001F\u0085\uFFFD\uFFFE😀', '\uD83D', '\uDE00'),
  minLength: 1,
});
const body = 'word/document.xml';

async function onlyParagraph(content: Parameters<typeof paragraph>[1], marker?: string): Promise<string> {
  const docx = await opened(paper([paragraph(styles.body, content, marker)]));
  const [first = ''] = elements(part(docx, body), 'w:p');
  return first;
}

describe('text of the DOCX', () => {
  test.each([
    ['letter', letter()],
    ['memo', memo()],
    ['checklist', checklist()],
  ])('the %s reads exactly as its document does', async (_, document) => {
    const paragraphs = elements(part(await opened(document), body), 'w:p').map(visibleText);
    const written = paragraphs.filter((line) => line !== '').map((line) => line.replaceAll('\u00A0', ' '));
    expect(written).toEqual(documentTexts(document).filter((line) => line !== ''));
  });

  test('any text is written whole, but for characters that XML forbids', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (content) => {
        const forbidden = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
        const read = visibleText(await onlyParagraph(content)).replaceAll('\u00A0', ' ');
        expect(read).toBe(content.replace(forbidden, '\uFFFD').replaceAll('\u00A0', ' '));
      }),
      { numRuns: 40 },
    );
  });

  test('tabs, line feeds and breaks are elements, never characters', async () => {
    const xml = await onlyParagraph([...text('ก\tข\nค'), { kind: 'break' }, ...text('ง')]);
    expect(visibleText(xml)).toBe('ก\tข\nค\nง');
    expect(elements(xml, 'w:t').join('')).not.toMatch(/[\t\n]/u);
    expect(xml.match(/<w:br\/>/gu)).toHaveLength(2);
  });

  test('a cell has none, or a year wider than what is left of its line would be torn', async () => {
    const content = 'ประชุมเมื่อวันที่ ๒๒ กรกฎาคม ๒๕๖๙';
    const narrow = table('all', { columns: [80], header: [], rows: [row(cell(content))] });
    const xml = part(await opened(paper([narrow])), 'word/document.xml');
    expect(visibleText(xml)).toContain(content);
    expect(xml).not.toContain('\u00A0');
  });

  test('only the spaces of fixed pairs are no-break spaces, also where bold begins between the two', async () => {
    const xml = await onlyParagraph('ตามพระราชบัญญัติ พ.ศ. **๒๕๕๐** มาตรา ๑๑ ให้ทราบ');
    expect(visibleText(xml)).toBe('ตามพระราชบัญญัติ พ.ศ.\u00A0๒๕๕๐ มาตรา\u00A0๑๑ ให้ทราบ');
  });

  test('nothing of zero width is added', async () => {
    for (const document of [letter(), memo(), checklist()]) {
      expect(part(await opened(document), body)).not.toMatch(/[\u200B-\u200D\u2060\uFEFF]/u);
    }
  });
});

describe('runs', () => {
  test('Thai runs alone carry the complex-script mark, as the last of their properties', async () => {
    const runs = elements(await onlyParagraph('**ระบบ** Cell Broadcast ระยะที่ ๒ (CAP 1.2)'), 'w:r');
    expect(runs.length).toBeGreaterThan(4);
    for (const run of runs) {
      const properties = elements(run, 'w:rPr').join('');
      if (visibleText(run).trim() !== '') expect(properties.includes('<w:cs/>')).toBe(/[ก-๛]/u.test(visibleText(run)));
      expect(properties).not.toContain('w:lang');
      if (properties.includes('<w:cs/>')) expect(properties).toMatch(/<w:cs\/><\/w:rPr>$/u);
    }
  });

  test('text of one weight is one run, whatever pieces it came in', async () => {
    const pieces = [...text('กระ'), ...text('ทรวง'), ...text('มหาดไทย')];
    expect(elements(await onlyParagraph(pieces, 'ที่'), 'w:r').map(visibleText)).toEqual(['ที่\tกระทรวงมหาดไทย']);
    const heading = part(await opened(paper([paragraph(styles.heading, 'เรื่อง**เพื่อ**โปรดทราบ')])), body);
    expect(elements(heading, 'w:r').map(visibleText)).toEqual(['เรื่องเพื่อโปรดทราบ']);
  });

  test('bold type inside a word is as its author wrote it: two runs, and nothing between them', async () => {
    const runs = elements(await onlyParagraph('**คำ**ต่อ'), 'w:r');
    expect(runs.map((run) => [visibleText(run), run.includes('<w:b/>')])).toEqual([
      ['คำ', true],
      ['ต่อ', false],
    ]);
  });

  test('a break and a tab are of the script before them, as white space is', async () => {
    const runs = elements(await onlyParagraph([...text('กรม\tไทย'), { kind: 'break' }, ...text('ABC')], '๑.'), 'w:r');
    expect(runs.map((run) => [visibleText(run), run.includes('<w:cs/>')])).toEqual([
      ['๑', true],
      ['.\t', false],
      ['กรม\tไทย', true],
      ['\n', true],
      ['ABC', false],
    ]);
  });

  test('bold text is bold in both scripts', async () => {
    const [thai = '', latin = ''] = elements(await onlyParagraph('**ระบบ Cell**'), 'w:r');
    for (const run of [thai, latin]) expect(run).toMatch(/<w:b\/><w:bCs\/>/u);
  });

  test('text of an italic style is italic in both scripts, by its style', async () => {
    const leaning = { ...styles.body, id: 'leaning', italic: true };
    const docx = await opened({ ...paper([paragraph(leaning, 'ระบบ Cell')]), styles: [leaning] });
    const [style = ''] = elements(part(docx, 'word/styles.xml'), 'w:style').filter((each) => each.includes('leaning'));
    expect(style).toMatch(/<w:i\/><w:iCs\/>/u);
    expect(part(docx, body)).not.toContain('<w:i/>');
  });

  test('a tick is a plain run in the symbol face', async () => {
    const tick = elements(await onlyParagraph('ขีด ✓'), 'w:r').at(-1) ?? '';
    expect(visibleText(tick)).toBe('✓');
    expect(tick).toContain('<w:rStyle w:val="cabsub-symbol"/>');
    const styles = elements(part(await opened(paper([])), 'word/styles.xml'), 'w:style');
    const symbol = styles.find((style) => style.includes('"cabsub-symbol"')) ?? '';
    for (const slot of ['ascii', 'hAnsi', 'cs', 'eastAsia']) expect(symbol).toContain(`w:${slot}="Segoe UI Symbol"`);
    expect(tick).not.toContain('<w:cs/>');
  });

  test('room to write in is one space as wide as the room', async () => {
    const [run = ''] = elements(await onlyParagraph([{ kind: 'blank', width: 30 }, ...text('สิงหาคม')]), 'w:r');
    expect(visibleText(run)).toBe(' ');
    expect(run).toContain(`<w:spacing w:val="${Math.round((30 - 16 * 0.216) * 20)}"/>`);
  });
});
