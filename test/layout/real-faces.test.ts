import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Block, Document, PageSetup } from '../../src/model/document.ts';
import type { LaidOut } from '../../src/model/page.ts';
import { document, paragraph, plainStyle } from './documents.ts';
import { builtinShaper } from './faces-on-disk.ts';
import { linesOf, rightEdge, textItems, textOf } from './read-pages.ts';

const shaper = await builtinShaper();

/** A5 with 2 cm around the text: lines narrow enough to be hard, and many page breaks. */
const page: PageSetup = { width: 420, height: 595, top: 57, bottom: 57, left: 57, right: 57, pitch: 20.96 };
const catchword = { style: { ...plainStyle, align: 'end' }, before: '/', after: '...', words: 3, gap: 6 } as const;

function laidOut(source: Document): LaidOut {
  const value = layOut([source], shaper).value?.[0];
  if (!value) throw new Error('a face lacks a character of the test');
  return value;
}

const words = [
  'คณะกรรมการ',
  'ที่ประชุม',
  'ได้พิจารณา',
  'แผนปฏิบัติการ',
  'ญี่ปุ่น',
  'น้ำท่วม',
  'และ',
  'เพื่อ',
  'ผู้ว่าราชการจังหวัด',
  'พ.ศ. ๒๕๕๐',
  'Cell Broadcast',
  'ทุก ๆ',
  '(ร่าง)',
  '“แม่น้ำ”',
  ' ',
  ' ',
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 3, maxLength: 150 })
  .map((parts) => parts.join('').trim() || 'ก');
const styles = [
  { align: 'thai-justify', indent: { first: 60, left: 0, right: 0 } },
  { align: 'start', spaceBefore: 6 },
  { align: 'thai-justify', indent: { first: 0, left: 180, right: 0 } },
] as const;
const paragraphs = fc
  .tuple(sentence, fc.constantFrom(...styles), fc.option(fc.constantFrom('๑.', '๒)', '-'), { nil: undefined }))
  .map(([text, style, marker]): Block => paragraph(text, style, marker === undefined ? {} : { marker }));

test('real text stays inside the text column and comes out whole and in order', () => {
  fc.assert(
    fc.property(fc.array(paragraphs, { minLength: 1, maxLength: 6 }), (blocks) => {
      const { pages } = laidOut(document(blocks, {}, page));
      const items = pages.flatMap(textItems);
      for (const item of items) {
        expect(item.x).toBeGreaterThanOrEqual(page.left - 1e-6);
        expect(rightEdge(item)).toBeLessThanOrEqual(page.width - page.right + 1e-6);
      }
      const written = blocks.flatMap((block) =>
        block.kind === 'paragraph'
          ? [block.marker ?? '', ...block.inlines.map((each) => (each.kind === 'text' ? each.text : ''))]
          : [],
      );
      expect(items.map(textOf).join('').replace(/\s/g, '')).toBe(written.join('').replace(/\s/g, ''));
    }),
    { numRuns: 40 },
  );
});

test('every catchword is what the next page starts with, but for a dash before it', () => {
  fc.assert(
    fc.property(fc.array(paragraphs, { minLength: 8, maxLength: 16 }), (blocks) => {
      const { pages } = laidOut(document(blocks, { catchword }, page));
      for (const [index, each] of pages.entries()) {
        const last = linesOf(each).at(-1) ?? '';
        const next = pages[index + 1];
        if (!next) {
          expect(last).not.toMatch(/^\/.*\.\.\.$/);
          continue;
        }
        const start = linesOf(next).join('').replace(/\s/g, '').replace(/^-/, '');
        expect(last).toMatch(/^\/.+\.\.\.$/);
        expect(start.startsWith(last.slice(1, -3).replace(/\s/g, ''))).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});

test('a paragraph of 100,000 characters is set in seconds', () => {
  const start = performance.now();
  const text = 'ที่ประชุมคณะกรรมการได้พิจารณาแผนปฏิบัติการแล้ว เห็นชอบตามที่เสนอ '.repeat(1550);
  const { pages } = laidOut(document([paragraph(text, { align: 'thai-justify' })], { catchword }, page));
  expect(text.length).toBeGreaterThan(100_000);
  expect(pages.length).toBeGreaterThan(50);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('a character that no face has is told, and nothing is set', () => {
  const outcome = layOut([document([paragraph('漢')], {}, page)], shaper);
  expect(outcome.value).toBeUndefined();
  expect(outcome.diagnostics.map(({ code, params }) => [code, params])).toEqual([
    ['no-glyph', { character: '漢', codePoint: 'U+6F22' }],
  ]);
});
