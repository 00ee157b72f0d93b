import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Line } from '../../../src/layout/text/line.ts';
import { setParagraph } from '../../../src/layout/text/paragraph.ts';
import type { Paragraph } from '../../../src/model/document.ts';
import type { Tag } from '../../../src/model/page.ts';
import { paragraph, text } from '../documents.ts';
import { bold, plainSetting, regular } from '../fake-setting.ts';
import { rightEdge, type TextItem, textOf } from '../read-pages.ts';

const markerTag: Tag = { kind: 'content', node: 1 };
const textTag: Tag = { kind: 'content', node: 2 };

function set(value: Paragraph, width = 160): readonly Line[] {
  return setParagraph(value, width, { marker: markerTag, text: textTag }, plainSetting);
}

function items(line: Line | undefined): readonly TextItem[] {
  return (line?.items ?? []).filter((item) => item.kind === 'text');
}

function texts(lines: readonly Line[]): readonly string[] {
  return lines.map((line) => items(line).map(textOf).join(''));
}

test('lines end at spaces, which hang out at their ends', () => {
  expect(texts(set(paragraph('กกกกก ขขขขข  คคคคค งงงงง'), 100))).toEqual(['กกกกก ขขขขข  ', 'คคคคค งงงงง']);
});

test('a word breaks only where it fits no line', () => {
  expect(texts(set(paragraph(`ขขขขข ${'ก'.repeat(20)}`)))).toEqual(['ขขขขข ', 'ก'.repeat(20)]);
  expect(texts(set(paragraph('ก'.repeat(25)))).join('')).toBe('ก'.repeat(25));
});

test('a word does not break where its weight changes', () => {
  const lines = set(paragraph([text('กกกก ขข'), text('ขข', true), text('ข คค')]), 64);
  expect(texts(lines)).toEqual(['กกกก ', 'ขขขขข คค']);
  expect(items(lines[1]).map((item) => [textOf(item), item.face])).toEqual([
    ['ขข', regular],
    ['ขข', bold],
    ['ข คค', regular],
  ]);
});

test('a mark keeps the weight of its base', () => {
  const [line] = set(paragraph([text('ก'), text('้ข', true)]));
  expect(items(line).map(textOf)).toEqual(['ก้', 'ข']);
});

test('all lines but the last of a justified paragraph end at the right edge', () => {
  const lines = set(paragraph('กกกก ขขขข คคคค งงงง จจจจ ฉฉฉฉ ชชชช', { align: 'thai-justify' }), 150);
  const edges = lines.map((line) => Math.max(...items(line).map(rightEdge)));
  expect(edges.slice(0, -1)).toEqual(edges.slice(0, -1).map(() => expect.closeTo(150, 9)));
  expect(edges.at(-1)).toBeLessThan(150);
});

test('a line before a hard break is not justified', () => {
  const [first] = set(paragraph([text('กกกก ขขขข'), { kind: 'break' }, text('คค')], { align: 'thai-justify' }), 150);
  expect(Math.max(...items(first).map(rightEdge))).toBe(9 * 8);
});

test('centred and end-aligned lines share out their slack', () => {
  expect(items(set(paragraph('กก', { align: 'center' }))[0])[0]?.x).toBe(72);
  expect(items(set(paragraph('กก', { align: 'end' }))[0])[0]?.x).toBe(144);
});

test('indents move the first line and the others', () => {
  const lines = set(paragraph('กกกกก ขขขขข คคคคค', { indent: { first: 24, left: 16, right: 40 } }), 150);
  expect(lines.map((line) => items(line)[0]?.x)).toEqual([40, 16]);
});

test('the text follows its marker at its own place, or a gap after a wide marker', () => {
  const style = { marker: { at: 16, textAt: 40, gap: 4 } };
  expect(items(set(paragraph('กก', style, { marker: '๑.' }))[0]).map(({ x, tag }) => [x, tag])).toEqual([
    [16, markerTag],
    [40, textTag],
  ]);
  expect(items(set(paragraph('กก', style, { marker: '๑๐๐.' }))[0]).map(({ x }) => x)).toEqual([16, 52]);
});

test('a marker that leaves no room beside it runs into the text', () => {
  const lines = set(paragraph('คคคค', { marker: { at: 0, textAt: 8, gap: 4 } }, { marker: 'กกกกกก ขขขข' }), 100);
  expect(texts(lines)).toEqual(['กกกกกก ขขขข ', 'คคคค']);
});

test('a paragraph without text is one empty line', () => {
  expect(set(paragraph('')).map(({ height, items }) => [height, items])).toEqual([[16, []]]);
});

test('room to write in takes its width and stays with the text around it', () => {
  const lines = set(paragraph([text('กกกก ขข/'), { kind: 'blank', width: 40 }, text('ค')]), 100);
  expect(texts(lines)).toEqual(['กกกก ', 'ขข/ค']);
  expect(items(lines[1]).map(({ x }) => x)).toEqual([0, 64]);
});

test('a text that ends with room to write in is set whole', () => {
  expect(texts(set(paragraph([text('กก ขข/'), { kind: 'blank', width: 40 }])))).toEqual(['กก ขข/']);
});

test('line pitch grows with the size', () => {
  expect(set(paragraph('ก', { size: 32 }))[0]?.height).toBe(32);
});

test('a line knows how its text goes on, with the marker on the first', () => {
  const lines = set(paragraph('กกกกก ขขขขข คคคคค', {}, { marker: '๑)' }), 100);
  expect(lines.map(({ opening }) => opening)).toEqual([
    { label: '๑)', text: 'กกกกก ขขขขข คคคคค' },
    { label: '', text: 'ขขขขข คคคคค' },
  ]);
});

const thaiText = fc
  .array(fc.constantFrom('กา', 'ที่', 'น้ำ', 'แห่ง', 'ญี่ปุ่น', 'ๆ', ' ', '  ', '|', 'สำนักงาน|คณะ|รัฐมนตรี', 'e-GP', '๒๕๕๐'), {
    minLength: 1,
    maxLength: 80,
  })
  .map((parts) => parts.join('').trim());

test('whatever the text, no line is wider than its column and no character is lost or moved', () => {
  fc.assert(
    fc.property(
      thaiText,
      fc.integer({ min: 60, max: 400 }),
      fc.constantFrom('start', 'thai-justify', 'center'),
      (value, width, align) => {
        const lines = set(paragraph(value, { align, indent: { first: 20, left: 4, right: 3 } }), width);
        expect(texts(lines).join('')).toBe(value);
        for (const item of lines.flatMap(items)) {
          expect(item.x).toBeGreaterThanOrEqual(0);
          expect(rightEdge(item)).toBeLessThanOrEqual(width - 3 + 1e-6);
        }
        for (const line of texts(lines)) expect(line).not.toMatch(/^[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E ]/);
      },
    ),
  );
});
