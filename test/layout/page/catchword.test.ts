import { describe, expect, test } from 'vitest';
import { setDocument } from '../../../src/layout/set-document.ts';
import type { Block, PageSetup, Paragraph } from '../../../src/model/document.ts';
import { createBreaker } from '../../../src/thai/breaks.ts';
import { cell, document, group, lines, paragraph, plainStyle, row, table } from '../documents.ts';
import { plainSetting } from '../fake-setting.ts';
import { linesOf, rightEdge, textItems, textOf } from '../read-pages.ts';

const setting = { ...plainSetting, breaker: createBreaker([]) };
const page: PageSetup = { width: 520, height: 200, top: 20, bottom: 20, left: 20, right: 20, pitch: 16 };
const catchword = { style: { ...plainStyle, align: 'end' }, before: '/', after: '...', words: 3, gap: 6 } as const;
const turn: Block = { kind: 'page-break' };

/** The catchword on page 1 of blocks that fill more than one. */
function announced(...blocks: readonly Block[]): string | undefined {
  return linesOf(setDocument(document(blocks, { catchword }, page), setting).pages[0]).at(-1);
}

function marked(marker: string, text: string, list?: Paragraph['list']): Paragraph {
  return paragraph(text, {}, { marker, ...(list && { list }) });
}

/** A row of three lines in its second cell, the text in its last. */
function tallRow(text: string): ReturnType<typeof row> {
  return row([cell([paragraph('๒.๑')]), cell([lines('บรรทัด', 3), paragraph(text)])]);
}

describe('the catchword announces', () => {
  test.each<[string, Block, string]>([
    ['a list item, by its number', marked('๒)', 'ต้องสร้างเครือข่ายประชาชน', { level: 2 }), '/๒) ต้องสร้างเครือข่าย...'],
    ['an item with a dash, without it', marked('-', 'นำผลไปขยายต่อ', { level: 3 }), '/นำผลไป...'],
    ['a heading', paragraph('ข้อเท็จจริง', { keepWithNext: true, bold: true }), '/ข้อเท็จจริง...'],
    ['a labelled line', marked('เรื่อง', 'ผลการประชุมเชิงปฏิบัติการ'), '/เรื่อง ผลการประชุมเชิงปฏิบัติการ...'],
    ['a telephone number, whole', paragraph('โทร. ๐ ๒๖๕๙ ๖๔๔๒'), '/โทร. ๐ ๒๖๕๙ ๖๔๔๒...'],
    [
      'a signature',
      group([paragraph('ขอแสดงความนับถือ'), { kind: 'gap', lines: 3 }, paragraph('(นายพลเดช ปิ่นประทีป)')]),
      '/ขอแสดงความนับถือ...',
    ],
    [
      'what stands after room to sign',
      group([{ kind: 'gap', lines: 3 }, paragraph('(นายพลเดช ปิ่นประทีป)')]),
      '/(นายพลเดช ปิ่นประทีป)...',
    ],
    [
      'a table, by its header',
      table([40, 400], [row([cell([paragraph('๓')]), cell([paragraph('การถามความเห็น')])], false)], [tallRow('ก')]),
      '/๓ การถามความเห็น...',
    ],
    ['a row without a header, by its number', table([40, 400], [], [tallRow('ก')]), '/๒.๑ บรรทัด1...'],
  ])('%s', (_, block, expected) => {
    expect(announced(lines('ก', 3), turn, block)).toBe(expected);
  });

  test('the rest of a row that was parted, not its repeated header', () => {
    const header = row([cell([paragraph('ข้อ')]), cell([paragraph('สาระสำคัญ')])], false);
    const tall = row([
      cell([paragraph('๒.๑')]),
      cell([lines('บรรทัด', 7), marked('๖)', 'เสนอกฎหมายใหม่', { level: 1 }), lines('ต่อ', 3)]),
    ]);
    expect(announced(table([40, 400], [header], [tall]))).toBe('/๖) เสนอกฎหมายใหม่...');
  });

  test('a text that goes on from the middle of a paragraph, from its first whole word', () => {
    const long = paragraph('การพัฒนาระบบสวัสดิการสังคมของประเทศ '.repeat(30).trim());
    const { pages } = setDocument(document([long], { catchword }, page), setting);
    const next = linesOf(pages[1])[0] ?? '';
    const words = /^\/(?<words>.+)\.\.\.$/.exec(linesOf(pages[0]).at(-1) ?? '')?.groups?.words ?? '?';
    expect(next.slice(0, words.length)).toBe(words);
    expect(createBreaker([])(next).map(({ at }) => next.slice(0, at).trimEnd())).toContain(words);
  });
});

test('it ends at the right edge of the text, under the last line, on every page but the last', () => {
  const { pages } = setDocument(document([lines('ก', 24)], { catchword }, page), setting);
  expect(pages.length).toBe(3);
  for (const each of pages.slice(0, -1)) {
    const [above, last] = textItems(each).slice(-2);
    if (!above || !last) throw new Error('a page without text');
    expect(textOf(last)).toMatch(/^\/.+\.\.\.$/);
    expect(rightEdge(last)).toBeCloseTo(500, 6);
    expect(last.baseline - above.baseline).toBeCloseTo(16 + 6, 6);
    expect(last.baseline).toBeLessThanOrEqual(180 - 4.8 + 1e-6);
  }
  expect(linesOf(pages[2]).some((line) => line.startsWith('/'))).toBe(false);
});
