import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setDocument } from '../../src/layout/set-document.ts';
import type { Block, Furniture } from '../../src/model/document.ts';
import { document, group, lines, paragraph, plainStyle } from './documents.ts';
import { plainSetting } from './fake-setting.ts';
import { linesOf, pagesOf, textItems } from './read-pages.ts';

function pages(blocks: readonly Block[], furniture: Furniture = {}): readonly (readonly string[])[] {
  return pagesOf(setDocument(document(blocks, furniture), plainSetting));
}

const catchword = { style: { ...plainStyle, align: 'end' }, before: '/', after: '...', words: 2, gap: 0 } as const;

test('the first line box of a page touches the top margin, and ten lines fill a page', () => {
  const laidOut = setDocument(document([lines('ก', 4), lines('ข', 6)]), plainSetting);
  expect(laidOut.pages).toHaveLength(1);
  expect(textItems(laidOut.pages[0]).map(({ baseline }) => baseline)).toEqual(
    Array.from({ length: 10 }, (_, index) => expect.closeTo(20 + 16 * index + 11.2, 9)),
  );
});

test('a document without blocks is one empty page', () => {
  expect(pages([])).toEqual([[]]);
});

test('at least two lines of a paragraph stand on either side of a page break', () => {
  expect(pages([lines('ก', 9), lines('ข', 4)])).toEqual([
    ['ก1', 'ก2', 'ก3', 'ก4', 'ก5', 'ก6', 'ก7', 'ก8', 'ก9'],
    ['ข1', 'ข2', 'ข3', 'ข4'],
  ]);
  expect(pages([lines('ก', 7), lines('ข', 4)])[1]).toEqual(['ข3', 'ข4']);
});

test('a paragraph of three lines stays whole', () => {
  expect(pages([lines('ก', 8), lines('ข', 3)])[1]).toEqual(['ข1', 'ข2', 'ข3']);
});

test('a paragraph longer than a page goes on', () => {
  expect(pages([lines('ก', 23)]).map((page) => page.length)).toEqual([10, 10, 3]);
});

test('a heading stays with the first two lines after it', () => {
  const heading = lines('ห', 1, { keepWithNext: true });
  expect(pages([lines('ก', 8), heading, { kind: 'gap', lines: 0.25 }, lines('ข', 4)])[1]?.[0]).toBe('ห1');
  expect(pages([lines('ก', 7), heading, lines('ข', 4)])[1]).toEqual(['ข3', 'ข4']);
});

test('what cannot stay together on any page is broken where least is torn', () => {
  const chain = Array.from({ length: 6 }, () => lines('ก', 2, { keepWithNext: true }));
  expect(pages(chain).map((page) => page.length)).toEqual([10, 2]);
});

test('gaps and space before a paragraph go at the head of a page', () => {
  const laidOut = setDocument(
    document([lines('ก', 10), { kind: 'gap', lines: 2 }, lines('ข', 1, { spaceBefore: 6 })]),
    plainSetting,
  );
  expect(textItems(laidOut.pages[1])[0]?.baseline).toBeCloseTo(31.2, 9);
});

test('a page break starts a page, but never an empty one', () => {
  const turn = { kind: 'page-break' } as const;
  expect(pages([turn, lines('ก', 1), turn, turn, lines('ข', 1), turn])).toEqual([['ก1'], ['ข1']]);
});

test('a group stays on one page, its gaps counted, with lines of the paragraphs before it', () => {
  const signature = group([lines('ล', 1), { kind: 'gap', lines: 3 }, lines('ช', 2)], { linesBefore: 2 });
  expect(pages([lines('ก', 4), signature])).toHaveLength(1);
  expect(pages([lines('ก', 5), signature])).toEqual([
    ['ก1', 'ก2', 'ก3'],
    ['ก4', 'ก5', 'ล1', 'ช1', 'ช2'],
  ]);
  expect(pages([lines('ก', 4), lines('ข', 1), signature])[1]).toEqual(expect.arrayContaining(['ก4', 'ข1', 'ล1']));
});

test('a group at the foot ends at the foot of the text column', () => {
  const laidOut = setDocument(document([lines('ก', 2), group([lines('ท', 2)], { place: 'foot' })]), plainSetting);
  expect(textItems(laidOut.pages[0]).map(({ baseline }) => Math.round(baseline))).toEqual([31, 47, 159, 175]);
});

test('a group at the foot that finds no room goes to the foot of the next page', () => {
  const laidOut = setDocument(document([lines('ก', 9), group([lines('ท', 2)], { place: 'foot' })]), plainSetting);
  expect(linesOf(laidOut.pages[1])).toEqual(['ท1', 'ท2']);
  expect(textItems(laidOut.pages[1]).at(-1)?.baseline).toBeCloseTo(180 - 4.8, 9);
});

test('a page that goes on announces the first words of the next, marker included', () => {
  const item = paragraph('ต้อง สร้าง ความเข้าใจ', {}, { marker: '๒)' });
  expect(pages([lines('ก', 9), item], { catchword })[0]?.at(-1)).toBe('/๒) ต้อง สร้าง...');
  expect(pages([lines('ก', 12)], { catchword }).map((page) => page.at(-1))).toEqual(['/ก10...', 'ก12']);
});

test('room for the catchword is kept on pages that go on, and on no other', () => {
  expect(pages([lines('ก', 10)], { catchword })).toHaveLength(1);
  expect(pages([lines('ก', 19)], { catchword }).map((page) => page.length)).toEqual([10, 10]);
  expect(pages([lines('ก', 20)], { catchword }).map((page) => page.length)).toEqual([10, 10, 2]);
});

test('the catchword stands right-aligned under the last line', () => {
  const laidOut = setDocument(
    document([lines('ก', 3), { kind: 'page-break' }, lines('ข', 1)], { catchword }),
    plainSetting,
  );
  const last = textItems(laidOut.pages[0]).at(-1);
  expect(last?.baseline).toBeCloseTo(20 + 3 * 16 + 11.2, 9);
  expect(last?.x).toBe(180 - 6 * 8);
  expect(last?.tag).toEqual({ kind: 'artifact', type: 'pagination' });
});

test('a catchword wider than the column has fewer words', () => {
  const long = paragraph(`${'ก'.repeat(12)} ${'ข'.repeat(12)}`);
  expect(pages([lines('ก', 9), long], { catchword })[0]?.at(-1)).toBe(`/${'ก'.repeat(12)}...`);
});

test('numbers, stamps and marks stand on their pages as artifacts', () => {
  const style = { ...plainStyle, align: 'center' } as const;
  const furniture: Furniture = {
    pageNumber: { style, baseline: 10, from: 2, before: '- ', after: ' -' },
    secrecy: { style, text: 'ลับ', top: 5, bottom: 195 },
    copy: { style: { ...plainStyle, align: 'end' }, text: 'ชุดที่ ๑', baseline: 6 },
    draft: { style: plainStyle, text: 'ร่าง', baseline: 7 },
  };
  const laidOut = setDocument(document([lines('ก', 11)], furniture), plainSetting);
  expect(linesOf(laidOut.pages[0])).toEqual(expect.arrayContaining(['ลับ', 'ร่าง', 'ชุดที่ ๑', 'หน้า ๑ ของ ๒']));
  expect(linesOf(laidOut.pages[0])).not.toContain('- ๑ -');
  expect(linesOf(laidOut.pages[1])).toContain('- ๒ -');
  const stamps = textItems(laidOut.pages[1]).filter(({ tag }) => tag.kind === 'artifact');
  expect(stamps.map(({ baseline }) => baseline)).toEqual([5, 7, 6, 22, 10, 195].map((y) => expect.closeTo(y, 9)));
});

const block = fc.oneof(
  fc.integer({ min: 1, max: 14 }).map((count) => lines('ก', count)),
  fc.integer({ min: 1, max: 6 }).map((count) => lines('ข', count, { keepWithNext: true, spaceBefore: 6 })),
  fc.integer({ min: 1, max: 4 }).map((count): Block => ({ kind: 'gap', lines: count })),
  fc
    .integer({ min: 0, max: 3 })
    .map((linesBefore) => group([lines('ค', 2), { kind: 'gap', lines: 2 }, lines('ง', 1)], { linesBefore })),
  fc.constant<Block>({ kind: 'page-break' }),
);

test('whatever the blocks, every line is set once, in order and inside the text column', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 25 }), (blocks) => {
      const laidOut = setDocument(document(blocks, { catchword }), plainSetting);
      const content = laidOut.pages.map((page) => textItems(page).filter(({ tag }) => tag.kind === 'content'));
      const nodes = content.flat().map(({ tag }) => (tag.kind === 'content' ? tag.node : -1));
      expect(nodes).toEqual(nodes.toSorted((a, b) => a - b));
      const expected = setDocument(document(blocks, {}, { ...document([]).page, height: 100_000 }), plainSetting);
      expect(content.flat()).toHaveLength(expected.pages.flatMap(textItems).length);
      for (const page of content) {
        const baselines = page.map(({ baseline }) => baseline);
        expect(baselines).toEqual(baselines.toSorted((a, b) => a - b));
        expect(Math.max(0, ...baselines)).toBeLessThanOrEqual(180 - 4.8 + 1e-6);
      }
    }),
  );
});
