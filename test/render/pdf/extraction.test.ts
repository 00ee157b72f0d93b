import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { layOut } from '../../../src/layout/index.ts';
import type { LaidOut } from '../../../src/model/page.ts';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { extractors } from '../../extractors.ts';
import { document, paragraph, text } from '../../layout/documents.ts';
import { builtinShaper } from '../../layout/faces-on-disk.ts';
import { everySyllable, mixedWords } from '../../layout/shaping/thai-syllables.ts';
import { itWith } from '../../outside-tool.ts';
import { linesOnPages } from './laid-out.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-extraction-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sentences = [
  'ผลการประชุมคณะกรรมการอำนวยการ ครั้งที่ ๓/๒๕๕๐ ณ โรงแรมญี่ปุ่น',
  'จำนวน ๑๒ คน กำลังดำเนินการทุก ๆ ปี กรุงเทพฯ “น้ำ” ‘ป่า’ (ฟ้า) – ฝั่ง',
  '✓ เห็นชอบ ☐ ไม่เห็นชอบ ☑ งดออกเสียง',
];
const lines = [...sentences, ...mixedWords, ...inLinesOf(8, everySyllable())];

describe.each([{ weight: 'regular' }, { weight: 'bold' }])('in Sarabun $weight', async ({ weight }) => {
  const plain = await written(`${weight}.pdf`, weight === 'bold', 0);
  const justified = await written(`${weight}-justified.pdf`, weight === 'bold', 85);

  for (const { name, tools, pages } of extractors) {
    itWith(...tools)(`${name} reads every line as it was written`, async () => {
      expect(differing((await pages(plain)).flat())).toEqual([]);
    });

    itWith(...tools)(`${name} reads every line as it was written when glyphs are 0.085 em apart`, async () => {
      expect(differing((await pages(justified)).flat())).toEqual([]);
    });
  }
});

describe('a change of face inside a word', async () => {
  const shaper = await builtinShaper();
  const inlines = [text('ประชุมที่ปรึกษา'), text('ผู้ใหญ่บ้านที่', true), text('นี่✓น้ำ☑กำลัง')];
  const page = { width: 595, height: 842, top: 70, bottom: 56, left: 85, right: 57, pitch: 20.96 };
  const [laidOut] = layOut([document([paragraph(inlines)], {}, page)], shaper).value ?? [];
  const file = await saved('faces.pdf', laidOut);

  for (const { name, tools, pages } of extractors) {
    itWith(...tools)(`is no space to ${name}`, async () => {
      expect(await pages(file)).toEqual([['ประชุมที่ปรึกษาผู้ใหญ่บ้านที่นี่✓น้ำ☑กำลัง']]);
    });
  }
});

async function saved(name: string, laidOut: LaidOut | undefined): Promise<string> {
  if (!laidOut) throw new Error('No face has all these characters');
  const file = path.join(folder, name);
  writeFileSync(file, await renderPdf(laidOut, { date: new Date(0), standard: '2b' }));
  return file;
}

async function written(name: string, bold: boolean, slack: number): Promise<string> {
  return saved(name, linesOnPages(await builtinShaper(), lines, { bold, slack }));
}

/** What was written and what was read, where they differ. */
function differing(read: readonly string[]): readonly (readonly [string, string])[] {
  const length = Math.max(read.length, lines.length);
  return Array.from({ length }, (_, index) => [lines[index] ?? '', read[index] ?? ''] as const)
    .filter(([wrote, got]) => wrote !== got)
    .slice(0, 10);
}

function inLinesOf(count: number, words: readonly string[]): string[] {
  const rows = Math.ceil(words.length / count);
  return Array.from({ length: rows }, (_, row) => words.slice(row * count, (row + 1) * count).join(' '));
}
