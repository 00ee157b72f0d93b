import { describe, expect, test } from 'vitest';
import { setDocument } from '../../../src/layout/set-document.ts';
import type { Block, Paragraph } from '../../../src/model/document.ts';
import { cell, document, group, lines, paragraph, row, table } from '../documents.ts';
import { plainSetting } from '../fake-setting.ts';
import { linesOf, pagesOf, textItems } from '../read-pages.ts';

/** Pages of ten lines. */
function pages(...blocks: readonly Block[]): readonly (readonly string[])[] {
  return pagesOf(setDocument(document(blocks), plainSetting));
}

/** Two lines that end with a word that announces. */
const announcing = paragraph(`${'ก'.repeat(18)} มีดังนี้`);

function item(text: string, level: number): Paragraph {
  return paragraph(text, {}, { marker: '-', list: { level } });
}

describe('a line that announces what follows', () => {
  test('goes with the first of a list', () => {
    expect(pages(lines('ก', 8), announcing, item('ข', 1))[1]).toEqual(['ก'.repeat(18), 'มีดังนี้', '- ข']);
  });

  test('goes with a table’s header and its first row', () => {
    const head = row([cell([paragraph('หัว')])], false);
    const rows = ['๑', '๒', '๓'].map((text) => row([cell([paragraph(text)])]));
    expect(pages(lines('ก', 6), announcing, table([160], [head], rows))[1]?.slice(0, 4)).toEqual([
      'ก'.repeat(18),
      'มีดังนี้',
      'หัว',
      '๑',
    ]);
  });

  test('takes two lines of its paragraph along, and no more', () => {
    const long = paragraph([...lines('ย', 5).inlines, { kind: 'break' }, ...paragraph('ดังนี้').inlines]);
    expect(pages(lines('ก', 4), long, item('ข', 1))).toEqual([
      ['ก1', 'ก2', 'ก3', 'ก4', 'ย1', 'ย2', 'ย3', 'ย4'],
      ['ย5', 'ดังนี้', '- ข'],
    ]);
  });

  test('stays where what follows begins on its page', () => {
    expect(pages(lines('ก', 7), announcing, item('ข', 1))).toHaveLength(1);
  });

  test('is no other line', () => {
    expect(pages(lines('ก', 8), paragraph('มีมติ'), paragraph('รับทราบ'), item('ข', 1))[0]).toHaveLength(10);
  });

  test('goes with what follows inside a cell, too', () => {
    const texts = [lines('ค', 2), paragraph('ดังนี้'), item('ข', 1), item('ฃ', 1), item('ง', 1)];
    expect(pages(lines('ก', 7), table([160], [], [row([cell(texts)])]))).toEqual([
      ['ก1', 'ก2', 'ก3', 'ก4', 'ก5', 'ก6', 'ก7', 'ค1', 'ค2'],
      ['ดังนี้', '- ข', '- ฃ', '- ง'],
    ]);
  });
});

describe('a list item', () => {
  test('with items of its own is not left without the first of them', () => {
    expect(pages(lines('ก', 9), item('ข', 1), item('ฃ', 2))[1]).toEqual(['- ข', '- ฃ']);
  });

  test('may be parted from the next of its level, and from a paragraph', () => {
    expect(pages(lines('ก', 9), item('ข', 1), item('ฃ', 1))[0]).toHaveLength(10);
    expect(pages(lines('ก', 9), item('ข', 2), item('ฃ', 1))[0]).toHaveLength(10);
    expect(pages(lines('ก', 9), item('ข', 1), paragraph('ทั้งนี้'))[0]).toHaveLength(10);
  });
});

describe('the end of a letter', () => {
  const closing = lines('จึง', 1);
  const signature = group([lines('ล', 1), { kind: 'gap', lines: 2 }, lines('ช', 2)], { linesBefore: 2 });
  const contact = group([lines('ท', 1)], { place: 'foot', linesBefore: 1 });

  test('stands on one page while there is room, an empty line above its foot', () => {
    expect(pages(closing, signature, contact)).toHaveLength(1);
    const laidOut = setDocument(document([lines('ก', 2), closing, signature, contact]), plainSetting);
    expect(laidOut.pages).toHaveLength(1);
    const baselines = textItems(laidOut.pages[0]).map(({ baseline }) => Math.round((baseline - 20 - 11.2) / 16));
    expect(baselines).toEqual([0, 1, 2, 3, 6, 7, 9]);
  });

  test('goes to the next page whole, with two lines of the body', () => {
    expect(pages(lines('ก', 4), closing, signature, contact)).toEqual([
      ['ก1', 'ก2'],
      ['ก3', 'ก4', 'จึง1', 'ล1', 'ช1', 'ช2', 'ท1'],
    ]);
  });

  test('is parted nowhere but inside the foot where it is longer than a page', () => {
    const long = group([lines('ท', 9)], { place: 'foot', linesBefore: 1 });
    expect(pages(lines('ก', 5), signature, long)).toEqual([
      ['ก1', 'ก2', 'ก3'],
      ['ก4', 'ก5', 'ล1', 'ช1', 'ช2', 'ท1', 'ท2'],
      ['ท3', 'ท4', 'ท5', 'ท6', 'ท7', 'ท8', 'ท9'],
    ]);
  });
});

describe('a table', () => {
  const rows = (count: number, height: number, split = true) =>
    Array.from({ length: count }, (_, index) => row([cell([lines(`${index + 1}แถว`, height)])], split));
  const head = row([cell([paragraph('หัว')])], false);

  test('has two rows at least on its last page', () => {
    expect(pages(lines('ก', 8), table([160], [], rows(3, 1))).map((page) => page.length)).toEqual([9, 2]);
  });

  test('parts no row of three lines, but one of four', () => {
    const single = ['ข', 'ค', 'ง', 'จ'].map((text) => paragraph(text));
    const parted = (count: number) =>
      pages(lines('ก', 7), table([160], [], [row([cell(single.slice(0, count))])]), lines('ย', 1))[0]?.length;
    expect(parted(3)).toBe(7);
    expect(parted(4)).toBe(9);
  });

  test('has no page of a header alone, where a row fits a page only without it', () => {
    const tall = [row([cell([lines('ต', 10)])], false)];
    expect(pages(table([160], [head], tall)).map((page) => page.slice(0, 2))).toEqual([
      ['หัว', 'ต1'],
      ['หัว', 'ต9'],
    ]);
  });

  test('that breaks between sections closes its rules on both pages and repeats no header', () => {
    const section = (name: string) => ({
      columns: name === 'ก' ? [160] : [80, 80],
      header: [row([cell([paragraph(`หัว${name}`)], { span: name === 'ก' ? 1 : 2 })], false)],
      rows: [row([cell([lines(name, 5)], { span: name === 'ก' ? 1 : 2 })], false)],
    });
    const both: Block = { ...table([160], [], []), sections: [section('ก'), section('ข')] };
    const laidOut = setDocument(document([both]), plainSetting);
    expect(laidOut.pages.map((page) => linesOf(page)[0])).toEqual(['หัวก', 'หัวข']);
    for (const page of laidOut.pages) {
      const rules = page.items.filter((each) => each.kind === 'rule');
      const horizontal = rules.filter(({ y1, y2 }) => y1 === y2).map(({ y1 }) => y1);
      expect(horizontal).toEqual([20, 36, 116]);
      const vertical = rules.filter(({ x1, x2 }) => x1 === x2);
      expect(vertical.map(({ y1, y2 }) => [y1, y2])).toEqual(vertical.map(() => [20, 116]));
    }
  });
});
