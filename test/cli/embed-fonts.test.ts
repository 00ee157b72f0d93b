import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bold, regular } from '../layout/faces/folder-of.ts';
import { madeFont } from '../layout/faces/made-font.ts';
import { type Desk, desk } from './cabsub.ts';

let at: Desk;
beforeEach(() => {
  at = desk();
  at.example('short');
});
afterEach(() => at.clear());

const papers = ['cover-letter', 'information-memo', 'checklist'];
const build = (...more: readonly string[]) => at.cabsub(['build', 'meeting.yaml', ...more]);

function partsOf(paper: string, packet = 'packets'): Record<string, Uint8Array> {
  return unzipSync(readFileSync(path.join(at.folder, packet, 'meeting', `${paper}.docx`)));
}

function textOf(paper: string, part: string, packet = 'packets'): string {
  return strFromU8(partsOf(paper, packet)[part] ?? new Uint8Array());
}

function fontFiles(paper: string, packet = 'packets'): readonly string[] {
  return Object.keys(partsOf(paper, packet)).filter((name) => name.endsWith('.odttf'));
}

describe('cabsub build --embed-fonts', () => {
  it('puts regular and bold into each Word file, the same bytes each time, and leaves the PDFs alone', () => {
    expect(build('--embed-fonts', '-o', 'with')).toMatchObject({ status: 0 });
    expect(build('--embed-fonts', '-o', 'again')).toMatchObject({ status: 0 });
    expect(build('-o', 'without')).toMatchObject({ status: 0 });
    for (const paper of papers) {
      expect(fontFiles(paper, 'with')).toEqual(['word/fonts/font1.odttf', 'word/fonts/font2.odttf']);
      expect(fontFiles(paper, 'without')).toEqual([]);
      expect(textOf(paper, 'word/styles.xml', 'with')).toContain('w:cs="Sarabun Cabinet"');
      expect(textOf(paper, 'word/styles.xml', 'without')).toContain('w:cs="TH SarabunPSK"');
      const bytes = (packet: string, type: string) =>
        readFileSync(path.join(at.folder, packet, 'meeting', `${paper}.${type}`));
      expect(bytes('again', 'docx').equals(bytes('with', 'docx'))).toBe(true);
      expect(bytes('without', 'pdf').equals(bytes('with', 'pdf'))).toBe(true);
    }
  });

  it('names and embeds the office’s own fonts; without it they are named alone', () => {
    at.write('type/a.ttf', madeFont({ family: 'TH SarabunIT๙' }));
    at.write('type/b.ttf', madeFont({ family: 'TH SarabunIT๙', subfamily: 'Bold' }));
    for (const [packet, option] of [
      ['with', ['--embed-fonts']],
      ['without', []],
    ] as const) {
      expect(build('--fonts', 'type', '-o', packet, ...option)).toMatchObject({ status: 0 });
      expect(textOf('cover-letter', 'word/styles.xml', packet)).toContain('w:cs="TH SarabunIT๙"');
      expect(fontFiles('cover-letter', packet)).toHaveLength(option.length * 2);
    }
  });

  it('warns of fonts that make Word refuse changes, or that it cannot size', () => {
    at.write('type/a.ttf', madeFont({ embedding: 4 }));
    at.write('type/b.ttf', bold);
    const { status, stderr } = build('--fonts', 'type', '--embed-fonts', '--lang', 'en');
    expect([status, stderr.match(/\[font-[^\]]+\]/gu)]).toEqual([0, ['[font-preview-only]']]);
    at.write('other/a.ttf', madeFont({ family: 'Sarabun' }));
    at.write('other/b.ttf', madeFont({ family: 'Sarabun', subfamily: 'Bold' }));
    const scaled = build('--fonts', 'other', '--embed-fonts', '--force');
    expect([scaled.status, scaled.stderr.match(/\[font-[^\]]+\]/gu)]).toEqual([0, ['[font-not-embedded]']]);
    expect(fontFiles('checklist')).toEqual([]);
    expect(textOf('checklist', 'word/styles.xml')).toContain('w:cs="TH SarabunPSK"');
  });

  it('warns where the office’s Word file names other fonts, and embeds those that it names', () => {
    at.cabsub(['reference-doc', '--quiet']);
    const { stderr } = build('--embed-fonts', '--reference-doc', 'reference.docx');
    expect(stderr.match(/\[font-[^\]]+\]/gu)).toEqual(['[font-not-embedded]']);
    expect(fontFiles('cover-letter')).toEqual([]);
    at.write('type/a.ttf', regular);
    at.write('type/b.ttf', bold);
    const named = build('--embed-fonts', '--reference-doc', 'reference.docx', '--fonts', 'type', '--force', '--quiet');
    expect([named.status, named.stderr.match(/\[font-[^\]]+\]/gu)]).toEqual([0, null]);
    expect(fontFiles('cover-letter')).toHaveLength(2);
    const table = textOf('cover-letter', 'word/fontTable.xml');
    expect(table.match(/<w:font w:name="TH SarabunPSK">/gu)).toHaveLength(1);
    expect(table).toContain('<w:embedBold ');
  });

  it('changes nothing where no Word file is asked for', () => {
    expect(build('--embed-fonts', '--format', 'pdf', '--quiet')).toMatchObject({ status: 0, stderr: '' });
  });
});
