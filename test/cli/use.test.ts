import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaNames } from '../../src/check/index.ts';
import { version } from '../../src/packet/version.ts';
import { home } from '../home.ts';
import { type Desk, desk } from './cabsub.ts';

let at: Desk;
beforeAll(() => {
  at = desk();
});
afterAll(() => at.clear());

describe('the command line', () => {
  it('shows help in Thai, and in English when asked', () => {
    expect(at.cabsub(['--help'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('วิธีใช้: cabsub'),
    });
    expect(at.cabsub(['--help', '--lang', 'en']).stdout).toContain('Usage: cabsub');
    expect(at.cabsub(['build', '--help']).stdout).toContain('--draft');
    expect(at.cabsub(['--help'], { CABSUB_LANG: 'en' }).stdout).toContain('Exit codes');
  });

  it('says in help which values there are and which is meant without one, in no other language', () => {
    const help = at.cabsub(['build', '--help']).stdout.replace(/\s+/g, ' ');
    expect(help).toContain('(ค่าที่ใช้ได้ 2b, 1b · ไม่ระบุ หมายถึง 2b)');
    expect(help).not.toMatch(/choices|default|false/);
    const english = at.cabsub(['build', '--help', '--lang', 'en']).stdout.replace(/\s+/g, ' ');
    expect(english).toContain('(one of 2b, 1b · 2b unless given)');
    expect(english).not.toMatch(/ค่าที่ใช้|หมายถึง|false/);
  });

  it('has the version of package.json', () => {
    expect(JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).version).toBe(version);
    expect(at.cabsub(['--version']).stdout).toBe(`${version}\n`);
  });

  it.each([
    [['bild', 'meeting.yaml'], 'bild'],
    [['build'], 'input'],
    [['build', 'a.yaml', '--frmat', 'pdf'], '--frmat'],
    [['build', 'a.yaml', '--format', 'doc'], 'pdf, docx'],
    [['build', 'a.yaml', '-o'], '-o'],
    [['build', 'a.yaml', '--only', 'letter'], 'cover-letter'],
    [['build', 'a.yaml', '--only', 'checklist,letter'], 'cover-letter'],
    [['schema', 'nothing'], 'meeting'],
    [[], 'cabsub'],
  ])('tells wrong use: %j', (args, named) => {
    for (const language of ['th', 'en']) {
      const { status, stdout, stderr } = at.cabsub(args, { CABSUB_LANG: language });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(named);
      expect(/[ก-๎]/.test(stderr)).toBe(language === 'th');
    }
  });

  it.each(schemaNames)('prints the schema %s as it ships', (name) => {
    const { status, stdout } = at.cabsub(['schema', name]);
    expect([status, stdout]).toEqual([0, readFileSync(path.join(home, `schemas/${name}.schema.json`), 'utf8')]);
  });

  it('paints nothing where NO_COLOR is set, and paints where colour is forced', () => {
    expect(at.cabsub(['check', 'none.yaml'], { FORCE_COLOR: '1' }).stderr).toContain('\u001b[31m');
    expect(at.cabsub(['check', 'none.yaml'], { FORCE_COLOR: '1', NO_COLOR: '1' }).stderr).not.toContain('\u001b');
  });
});

describe('cabsub check', () => {
  it('says so when there is nothing to say, and writes nothing', () => {
    at.example('short');
    expect(at.cabsub(['check', 'meeting.yaml'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'ตรวจแล้ว 1 ไฟล์ ไม่พบข้อผิดพลาด\n',
    });
    expect(at.files()).toEqual(['meeting.yaml']);
  });

  it('says of several inputs how many are clean, unless a report has taken the place of such words', () => {
    at.example('short', (text) => text.replace('subject: ', 'subject: 漢'));
    at.write('clean.yaml', readFileSync(path.join(home, 'examples/short/meeting.yaml'), 'utf8'));
    const { stderr } = at.cabsub(['check', 'meeting.yaml', 'clean.yaml']);
    expect(stderr).toMatch(/\nตรวจแล้ว 2 ไฟล์ ไม่พบปัญหาใดเลย 1 ไฟล์\n$/);
    expect(at.cabsub(['check', 'meeting.yaml']).stderr).not.toContain('ตรวจแล้ว');
    expect(at.cabsub(['check', 'meeting.yaml', 'clean.yaml', '--report', 'short']).stderr).toBe('');
    rmSync(path.join(at.folder, 'clean.yaml'));
  });

  it('finds what build would find: a character that no face has', () => {
    at.example('short', (text) => text.replace('subject: ', 'subject: 漢'));
    expect(at.cabsub(['check', 'meeting.yaml'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('[no-glyph]'),
    });
  });

  it('takes a warning for a failure under --strict alone', () => {
    at.example('short', (text) => text.replace(/^( *)1\. /m, '$17. '));
    expect(at.cabsub(['check', 'meeting.yaml']).status).toBe(0);
    const strict = at.cabsub(['check', 'meeting.yaml', '--strict']);
    expect([strict.status, strict.stderr]).toEqual([3, expect.stringContaining('[list-numbers-out-of-order]')]);
    expect(at.cabsub(['build', 'meeting.yaml', '--strict'])).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/ไม่ได้เขียนเอกสาร\n$/),
    });
    expect(at.files()).toEqual(['meeting.yaml']);
  });
});
