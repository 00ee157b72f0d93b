import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { builtinShaper } from '../../layout/faces-on-disk.ts';
import { itWith, run } from '../../outside-tool.ts';
import { linesOnPages } from './laid-out.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-packed-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** So many paragraphs that their tags fill several object streams. */
const lines = Array.from({ length: 450 }, (_, index) => `ย่อหน้าที่ ${index + 1}`);
const paper = linesOnPages(await builtinShaper(), lines);

async function written(standard: '1b' | '2b'): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  const bytes = await renderPdf(paper, { date: new Date(0), standard });
  const file = path.join(folder, `${standard}.pdf`);
  writeFileSync(file, bytes);
  return { file, bytes };
}

itWith(
  'qpdf',
  'mutool',
  'pdftotext',
)('a packed file is sound, whoever reads it, and much smaller', async () => {
  const [packed, plain] = [await written('2b'), await written('1b')];
  expect(run('qpdf', ['--check', packed.file]).toString()).toContain('No syntax or stream encoding errors');
  for (const { file } of [packed, plain]) {
    const read = (tool: string, args: readonly string[]) =>
      run(tool, args)
        .toString()
        .match(/ย่อหน้าที่ \d+/g);
    expect(read('pdftotext', [file, '-'])).toEqual(lines);
    expect(read('mutool', ['draw', '-F', 'txt', '-o', '-', file])).toEqual(lines);
  }
  expect(packed.bytes.length).toBeLessThan(0.5 * plain.bytes.length);
});

itWith('qpdf')('its objects are those of the plain file', async () => {
  const [packed, plain] = [await written('2b'), await written('1b')];
  const text = (file: string) =>
    run('qpdf', ['--qdf', '--no-original-object-ids', '--object-streams=disable', file, '-']).toString('latin1');
  const tags = (file: string) => text(file).match(/\/S \/P\b/g)?.length;
  expect(tags(packed.file)).toBe(lines.length);
  expect(tags(plain.file)).toBe(lines.length);
  const streams =
    Buffer.from(packed.bytes)
      .toString('latin1')
      .match(/\/Type \/ObjStm/g) ?? [];
  expect(streams.length).toBeGreaterThan(2);
});
