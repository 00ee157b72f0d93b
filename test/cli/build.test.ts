import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conform } from '../../src/check/conform.ts';
import { readText } from '../../src/read/index.ts';
import { type Desk, desk } from './cabsub.ts';

let at: Desk;
beforeEach(() => {
  at = desk();
});
afterEach(() => at.clear());

const read = (name: string) => readFileSync(path.join(at.folder, name));
const papers = [
  'checklist.docx',
  'checklist.pdf',
  'cover-letter.docx',
  'cover-letter.pdf',
  'information-memo.docx',
  'information-memo.pdf',
  'manifest.json',
];
const written = (folder: string) =>
  at.files().filter((name) => name.startsWith(folder) && name !== folder && papers.includes(path.basename(name)));

describe('cabsub build', () => {
  it('writes six papers and a manifest that accounts for them, and prints their paths', () => {
    at.example('short');
    const { status, stdout, stderr } = at.cabsub(['build', 'meeting.yaml']);
    expect(stderr).toBe('จัดทำแล้ว 7 ไฟล์ ในโฟลเดอร์ packets/meeting\n');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n').sort()).toEqual(papers.map((name) => `packets/meeting/${name}`));
    expect(written('packets/meeting')).toHaveLength(7);
    const text = read('packets/meeting/manifest.json').toString('utf8');
    const { value } = readText({ name: 'manifest.json', text });
    const manifest = value && conform('manifest', value.tree).value;
    expect(manifest?.files.map(({ name }) => name).sort()).toEqual(papers.slice(0, 6));
    for (const { name, bytes, sha256 } of manifest?.files ?? []) {
      const content = read(`packets/meeting/${name}`);
      expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([bytes, sha256]);
    }
    expect(manifest?.files.find(({ name }) => name === 'cover-letter.pdf')?.pages).toBe(1);
  });

  it('gives the same bytes again, in another folder, time zone and language', () => {
    at.example('every-field');
    expect(at.cabsub(['build', 'meeting.yaml', '-o', 'one'], { TZ: 'Asia/Bangkok' }).status).toBe(0);
    expect(
      at.cabsub(['build', 'meeting.yaml', '-o', 'two'], { TZ: 'America/New_York', LANG: 'de_DE.UTF-8' }).status,
    ).toBe(0);
    for (const name of papers) expect(read(`one/meeting/${name}`).equals(read(`two/meeting/${name}`)), name).toBe(true);
  });

  it('dates its files by SOURCE_DATE_EPOCH where the environment gives one', () => {
    at.example('short');
    at.cabsub(['build', 'meeting.yaml', '--format', 'pdf'], { SOURCE_DATE_EPOCH: '86400' });
    expect(read('packets/meeting/cover-letter.pdf').toString('latin1')).toContain(
      '<xmp:CreateDate>1970-01-02T00:00:00Z<',
    );
  });

  it('builds only the papers and the format asked for', () => {
    at.example('short');
    expect(
      at.cabsub(['build', 'meeting.yaml', '--only', 'checklist,cover-letter', '--format', 'pdf', '--quiet']).stderr,
    ).toBe('');
    expect(written('packets').map((name) => path.basename(name))).toEqual([
      'checklist.pdf',
      'cover-letter.pdf',
      'manifest.json',
    ]);
  });

  it('takes one value for --only, so that an input may follow it, and adds what is given again', () => {
    at.example('short');
    const only = (...args: readonly string[]) => at.cabsub(['build', ...args, '--format', 'pdf', '--quiet']);
    expect(only('--only', 'cover-letter', 'meeting.yaml')).toMatchObject({ status: 0, stderr: '' });
    expect(written('packets')).toHaveLength(2);
    expect(only('--only', 'cover-letter', '--only', 'checklist', 'meeting.yaml').status).toBe(0);
    expect(written('packets')).toHaveLength(3);
  });

  it('says last what was written, behind the warnings and what may be done about them', () => {
    at.example('short', (text) => text.replace(/^subject: (\S\S)/m, 'subject: $1  '));
    const { status, stderr } = at.cabsub(['build', 'meeting.yaml', '--lang', 'en']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^meeting\.yaml:\d+:\d+\n/);
    expect(stderr).toMatch(
      /\n1 warning\ncabsub explain [^\n]+\n[^\n]+cabsub-allow[^\n]+\nWrote 7 files to packets\/meeting\n$/,
    );
  });

  it('does not say that nothing was written where one of several packets was', () => {
    at.example('short');
    at.write('second.yaml', at.read('meeting.yaml'));
    at.cabsub(['build', 'meeting.yaml', 'second.yaml']);
    at.write('packets/second/extra.txt', 'kept by hand');
    const { status, stderr } = at.cabsub(['build', 'meeting.yaml', 'second.yaml', '--lang', 'en']);
    expect([status, stderr]).toEqual([4, expect.stringMatching(/\nWrote 7 files to packets\/meeting\n$/)]);
    expect(stderr).not.toContain('Nothing was written');
  });

  it('refuses to overwrite what somebody edited, until forced', () => {
    at.example('short');
    at.cabsub(['build', 'meeting.yaml']);
    at.write('packets/meeting/cover-letter.docx', 'edited in Word');
    const refused = at.cabsub(['build', 'meeting.yaml']);
    expect(refused.status).toBe(4);
    expect(refused.stderr).toContain('cover-letter.docx');
    expect(read('packets/meeting/cover-letter.docx').toString()).toBe('edited in Word');
    expect(at.cabsub(['build', 'meeting.yaml', '--force']).status).toBe(0);
  });

  it('writes nothing for any input when one of several is wrong', () => {
    at.example('short');
    at.write('wrong.yaml', 'kind: information\n');
    expect(at.cabsub(['build', 'meeting.yaml', 'wrong.yaml']).status).toBe(1);
    expect(at.files()).toEqual(['meeting.yaml', 'wrong.yaml']);
  });

  it('takes an office’s own template from beside the input', () => {
    at.example('short');
    at.write(
      'templates/information-memo.yaml',
      'document: information-memo\ntitle: ย่อ\nblocks:\n  - { block: paragraph, style: heading, text: "เรื่องเพื่อทราบ 1" }\n',
    );
    expect(at.cabsub(['build', 'meeting.yaml']).status).toBe(0);
    const manifest = JSON.parse(read('packets/meeting/manifest.json').toString());
    expect(manifest.files.find((file: { name: string }) => file.name === 'information-memo.pdf').pages).toBe(1);
  });
});

describe('a draft', () => {
  const undated = (text: string) =>
    text.replace(/^number: .*$/m, 'number: คค 0201/').replace(/^date: .*$/m, 'date: 2569-06');

  it('may lack the number and the day, and only then', () => {
    at.example('short', undated);
    const final = at.cabsub(['build', 'meeting.yaml', '--lang', 'en']);
    expect(final.status).toBe(1);
    expect(final.stderr).toContain('[number-not-issued]');
    expect(final.stderr).toContain('[date-incomplete]');
    const draft = at.cabsub(['build', 'meeting.yaml', '--draft']);
    expect([draft.status, draft.stderr]).toEqual([0, 'จัดทำแล้ว 7 ไฟล์ ในโฟลเดอร์ packets/meeting\n']);
  });
});
