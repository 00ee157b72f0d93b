import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conform } from '../../src/check/conform.ts';
import type { Manifest } from '../../src/model/generated/manifest.ts';
import { readText } from '../../src/read/index.ts';
import { type Desk, desk } from './cabsub.ts';

let at: Desk;
beforeEach(() => {
  at = desk();
  at.example('workshop');
});
afterEach(() => at.clear());

const build = (...more: readonly string[]) => at.cabsub(['build', 'meeting.yaml', ...more]);
const read = (packet: string, name: string) => readFileSync(path.join(at.folder, packet, 'meeting', name));

function manifest(packet: string): Manifest {
  const { value } = readText({ name: 'manifest.json', text: read(packet, 'manifest.json').toString('utf8') });
  const conforming = value && conform('manifest', value.tree).value;
  if (!conforming) throw new Error('the manifest is not what its schema says');
  return conforming;
}

/** How many page breaks a paper's Word file sets, and how many catchwords. */
function turns(packet: string, paper: string): { readonly breaks: number; readonly catchwords: number } {
  const xml = strFromU8(unzipSync(read(packet, `${paper}.docx`))['word/document.xml'] ?? new Uint8Array());
  const count = (tag: string) => xml.split(tag).length - 1;
  return { breaks: count('<w:pageBreakBefore/>'), catchwords: count('<w:pStyle w:val="catchword"/>') };
}

describe('cabsub build --docx-pages', () => {
  it('fixed gives each Word file the page starts of its PDF, and a catchword before each', () => {
    expect(build('--docx-pages', 'fixed', '-o', 'fixed')).toMatchObject({ status: 0 });
    const { docx_pages, files } = manifest('fixed');
    expect(docx_pages).toBe('fixed');
    for (const { name, pages } of files.filter(({ name }) => name.endsWith('.pdf'))) {
      const starts = (pages ?? 0) - 1;
      expect(starts).toBeGreaterThan(1);
      expect(turns('fixed', path.basename(name, '.pdf'))).toEqual({ breaks: starts, catchwords: starts });
    }
  });

  it('flowing, as without the option, leaves the pages to Word', () => {
    expect(build('--docx-pages', 'flowing', '-o', 'flowing')).toMatchObject({ status: 0 });
    expect(build('-o', 'neither')).toMatchObject({ status: 0 });
    expect(manifest('neither').docx_pages).toBe('flowing');
    for (const { name } of manifest('neither').files) expect(read('flowing', name)).toEqual(read('neither', name));
    expect(turns('neither', 'checklist')).toEqual({ breaks: 0, catchwords: 0 });
  });

  it('knows nothing else', () => {
    const { status, stderr } = build('--docx-pages', 'hard', '--lang', 'en');
    expect(status).toBe(2);
    expect(stderr).toContain('flowing, fixed');
  });
});
