import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { builtinShaper } from '../../layout/faces-on-disk.ts';
import { everySyllable, mixedWords } from '../../layout/shaping/thai-syllables.ts';
import { itWith, run } from '../../outside-tool.ts';
import { linesOnPages } from './laid-out.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-extraction-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sentences = [
  'ผลการประชุมคณะกรรมการอำนวยการ ครั้งที่ ๓/๒๕๕๐ ณ โรงแรมญี่ปุ่น',
  'จำนวน ๑๒ คน กำลังดำเนินการทุก ๆ ปี กรุงเทพฯ “น้ำ” ‘ป่า’ (ฟ้า) – ฝั่ง',
  '✓ เห็นชอบ ☐ ไม่เห็นชอบ ☑ งดออกเสียง',
];
const lines = [...sentences, ...mixedWords, ...inLinesOf(8, everySyllable())];

const extractors: readonly { name: string; tool: string; args: readonly string[] }[] = [
  { name: 'pdftotext', tool: 'pdftotext', args: ['-q', 'FILE', '-'] },
  { name: 'pdftotext -raw', tool: 'pdftotext', args: ['-q', '-raw', 'FILE', '-'] },
  { name: 'mutool', tool: 'mutool', args: ['draw', '-q', '-F', 'txt', 'FILE'] },
];

describe.each([{ weight: 'regular' }, { weight: 'bold' }])('Sarabun $weight', async ({ weight }) => {
  const plain = await written(`${weight}.pdf`, weight === 'bold', 0);
  const justified = await written(`${weight}-justified.pdf`, weight === 'bold', 85);

  for (const { name, tool, args } of extractors) {
    const extracted = (file: string) =>
      textLines(
        run(
          tool,
          args.map((arg) => (arg === 'FILE' ? file : arg)),
        ),
      );

    itWith(tool)(`${name} reads every line as it was written`, () => {
      expect(differing(extracted(plain))).toEqual([]);
    });

    itWith(tool)(`${name} reads every line as it was written when glyphs are 0.085 em apart`, () => {
      expect(differing(extracted(justified))).toEqual([]);
    });
  }
});

async function written(name: string, bold: boolean, slack: number): Promise<string> {
  const file = path.join(folder, name);
  const shaper = await builtinShaper();
  writeFileSync(
    file,
    await renderPdf(linesOnPages(shaper, lines, { bold, slack }), { date: new Date(0), standard: '2b' }),
  );
  return file;
}

function textLines(output: Buffer): string[] {
  return output
    .toString('utf8')
    .split(/[\n\f]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
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
