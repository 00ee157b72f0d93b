import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, desk } from './cabsub.ts';

let at: Desk;
beforeEach(() => {
  at = desk();
});
afterEach(() => at.clear());

const read = (name: string) => readFileSync(path.join(at.folder, name));
const styles = (name: string) => strFromU8(unzipSync(read(name))['word/styles.xml'] ?? new Uint8Array());

describe('cabsub reference-doc', () => {
  it('writes a Word file, prints its path, and says how to use it', () => {
    const { status, stdout, stderr } = at.cabsub(['reference-doc', '--lang', 'en']);
    expect([status, stdout, stderr]).toEqual([0, 'reference.docx\n', expect.stringContaining('--reference-doc')]);
    expect(styles('reference.docx')).toContain('<w:name w:val="เนื้อความ"/>');
    expect(at.files()).toEqual(['reference.docx']);
  });

  it('writes the same bytes again, and never over a file without --force', () => {
    at.cabsub(['reference-doc', '--quiet', '-o', 'a.docx']);
    expect(at.cabsub(['reference-doc', '-o', 'forms/b.docx'], { TZ: 'Asia/Bangkok' }).status).toBe(0);
    expect(read('forms/b.docx').equals(read('a.docx'))).toBe(true);
    at.write('a.docx', 'ของหน่วยงาน');
    expect(at.cabsub(['reference-doc', '-o', 'a.docx'])).toMatchObject({
      status: 4,
      stdout: '',
      stderr: expect.stringContaining('[file-exists]'),
    });
    expect(read('a.docx').toString()).toBe('ของหน่วยงาน');
    expect(at.cabsub(['reference-doc', '-o', 'a.docx', '--force', '--quiet'])).toMatchObject({ status: 0, stderr: '' });
    expect(read('a.docx').equals(read('forms/b.docx'))).toBe(true);
  });

  it('shows the styles of the office’s own templates', () => {
    const own = readFileSync(path.join(import.meta.dirname, '../../templates/styles.yaml'), 'utf8');
    at.write('ours/styles.yaml', own.replace('label: เนื้อความ,', 'label: ย่อหน้าของเรา,'));
    at.cabsub(['reference-doc', '--templates', 'ours']);
    expect(styles('reference.docx')).toContain('<w:name w:val="ย่อหน้าของเรา"/>');
    expect(at.cabsub(['reference-doc', '--templates', 'none', '--force'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('[templates-missing]'),
    });
  });
});

describe('cabsub build --reference-doc', () => {
  /** The file that cabsub writes, with its styles edited as in Word. */
  const edited = (edit: (xml: string) => string): void => {
    at.cabsub(['reference-doc', '--quiet']);
    const parts = unzipSync(read('reference.docx'));
    at.write('reference.docx', zipSync({ ...parts, 'word/styles.xml': strToU8(edit(styles('reference.docx'))) }));
  };
  const build = (...more: readonly string[]) =>
    at.cabsub(['build', 'meeting.yaml', '--reference-doc', 'reference.docx', ...more]);

  it('gives the Word files its styles, leaves the PDFs alone, and is among the inputs of the packet', () => {
    at.example('short');
    at.cabsub(['build', 'meeting.yaml', '--quiet', '-o', 'without']);
    edited((xml) => xml.replaceAll('TH SarabunPSK', 'Angsana New'));
    expect(build()).toMatchObject({ status: 0, stderr: 'จัดทำแล้ว 7 ไฟล์ ในโฟลเดอร์ packets/meeting\n' });
    for (const name of ['cover-letter', 'information-memo', 'checklist']) {
      expect(styles(`packets/meeting/${name}.docx`)).toContain('w:cs="Angsana New"');
      expect(read(`packets/meeting/${name}.pdf`).equals(read(`without/meeting/${name}.pdf`))).toBe(true);
    }
    const { inputs } = JSON.parse(read('packets/meeting/manifest.json').toString());
    const sha256 = createHash('sha256').update(read('reference.docx')).digest('hex');
    expect(inputs).toContainEqual(expect.objectContaining({ name: 'reference.docx', sha256 }));
  });

  it('warns of a style that is missing, and builds', () => {
    at.example('short');
    edited((xml) => xml.replace(/<w:style [^>]*w:styleId="closing".*?<\/w:style>/u, ''));
    const { status, stderr } = build('--format', 'docx');
    expect(status).toBe(0);
    expect(stderr).toContain('[reference-style-missing]');
    expect(stderr).toContain('“คำลงท้าย”');
    expect(stderr.match(/\[reference-/gu)).toHaveLength(1);
    expect(build('--strict', '--force').status).toBe(3);
  });

  it('refuses what is no Word file, and a name without a file as wrong use', () => {
    at.example('short');
    expect(build()).toMatchObject({ status: 2, stderr: expect.stringContaining('[reference-missing]') });
    at.write('reference.docx', 'ไม่ใช่ไฟล์ Word');
    expect(build()).toMatchObject({ status: 1, stderr: expect.stringContaining('[reference-unusable]') });
    expect(at.files().filter((name) => name.startsWith('packets'))).toEqual([]);
  });
});
