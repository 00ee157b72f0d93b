import { expect, test } from 'vitest';
import type { Flowing } from '../../../src/render/docx/flowing.ts';
import { keepLeadIns } from '../../../src/render/docx/lead-in.ts';
import { paragraph, styles, table } from './papers.ts';

const line = (words: string, style = styles.body): Flowing => ({ block: paragraph(style, words), keep: {} });
const kept = (flowing: readonly Flowing[]): readonly boolean[] =>
  keepLeadIns(flowing).map(({ keep }) => keep.keepNext ?? false);

test('a line that announces what follows stays with it', () => {
  expect(kept([line('สรุปสาระสำคัญได้ดังนี้'), line('ก'), line('ข')])).toEqual([true, false, false]);
  expect(kept([line('มีพื้นที่เป้าหมายตามตาราง ดังนี้'), { block: table('all'), keep: {} }])).toEqual([true, false]);
});

test('a list item stays with the first of its own items', () => {
  const item = (level: number): Flowing => ({ block: { ...paragraph(styles.level1, 'ก'), list: { level } }, keep: {} });
  expect(kept([item(1), item(2), item(2), item(1)])).toEqual([true, false, false, false]);
});

test('at the end of a paper or of a page that is told to end there, there is nothing to stay with', () => {
  const next: Flowing = { ...line('ก'), keep: { pageBreakBefore: true } };
  expect(kept([line('ดังนี้'), next, line('ดังนี้')])).toEqual([false, false, false]);
});

test('a heading is kept by its style, not by each paragraph', () => {
  expect(kept([line('ชื่อเอกสาร', styles.heading), line('ก')])).toEqual([false, false]);
});
