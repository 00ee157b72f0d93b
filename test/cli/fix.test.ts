import { chmodSync, lstatSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, desk } from './cabsub.ts';

let at: Desk;
beforeEach(() => {
  at = desk();
  at.example('short');
});
afterEach(() => at.clear());

const place = (name: string) => path.join(at.folder, name);
const doubled = (text: string) => text.replace(/ทั้งนี้ +/, (sound) => `${sound} `);

describe('check --fix', () => {
  it('mends the file and tells how many places, and what is left at its place in the mended text', () => {
    const right = at.read('meeting.yaml');
    at.write('meeting.yaml', doubled(right).replace('to: ', 'urgency: ด่วนสุด\nto: '));
    const { status, stdout, stderr } = at.cabsub(['check', '--fix', 'meeting.yaml', '--lang', 'en']);
    expect(at.read('meeting.yaml')).toBe(right.replace('to: ', 'urgency: ด่วนสุด\nto: '));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Mended 1 place in meeting\.yaml\n\nmeeting\.yaml:/);
    expect(stderr.match(/\[[a-z-]+\]$/gm)).toEqual(['[not-in-list]']);
    expect(at.cabsub(['check', '--fix', 'meeting.yaml']).stderr).not.toContain('แก้แล้ว');
  });

  it('says so in Thai', () => {
    at.write('meeting.yaml', doubled(at.read('meeting.yaml')));
    const { status, stderr } = at.cabsub(['check', '--fix', 'meeting.yaml']);
    expect([status, stderr]).toEqual([0, 'แก้แล้ว 1 แห่ง ในไฟล์ meeting.yaml\nตรวจแล้ว 1 ไฟล์ ไม่พบข้อผิดพลาด\n']);
  });

  it('does not touch a file in which there is nothing to mend', () => {
    const before = statSync(place('meeting.yaml'), { bigint: true });
    expect(at.cabsub(['check', '--fix', 'meeting.yaml']).status).toBe(0);
    const { ino, mtimeNs } = statSync(place('meeting.yaml'), { bigint: true });
    expect([ino, mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  it('keeps the mode, the byte-order mark and Windows line ends', () => {
    const right = `\ufeff${at.read('meeting.yaml').replaceAll('\n', '\r\n')}`;
    at.write('meeting.yaml', doubled(right));
    chmodSync(place('meeting.yaml'), 0o640);
    expect(at.cabsub(['check', '--fix', 'meeting.yaml']).status).toBe(0);
    expect(at.read('meeting.yaml')).toBe(right);
    expect(statSync(place('meeting.yaml')).mode & 0o777).toBe(0o640);
  });

  it('mends the file that a link leads to, and leaves the link and nothing beside either', () => {
    const right = at.read('meeting.yaml');
    at.write('store/real.yaml', doubled(right));
    symlinkSync(path.join('store', 'real.yaml'), place('link.yaml'));
    const before = at.files();
    expect(at.cabsub(['check', '--fix', 'link.yaml']).status).toBe(0);
    expect(lstatSync(place('link.yaml')).isSymbolicLink()).toBe(true);
    expect([readlinkSync(place('link.yaml')), at.read('store/real.yaml')]).toEqual(['store/real.yaml', right]);
    expect(at.files()).toEqual(before);
  });

  it('mends each of several files by itself', () => {
    const right = at.read('meeting.yaml');
    at.write('meeting.yaml', doubled(right));
    at.write('second.yaml', doubled(doubled(right)));
    at.write('third.yaml', right);
    const { stderr } = at.cabsub(['check', '--fix', 'meeting.yaml', 'second.yaml', 'third.yaml', '--lang', 'en']);
    expect(stderr).toMatch(/^Mended 1 place in meeting\.yaml\nMended 1 place in second\.yaml\nChecked 3 files/);
    expect([at.read('meeting.yaml'), at.read('second.yaml')]).toEqual([right, right]);
  });

  it('leaves what is not the input as it is: the configuration', () => {
    at.write('cabsub.config.yaml', 'rules: { doubled-space: "off" }\n');
    const text = doubled(at.read('meeting.yaml'));
    at.write('meeting.yaml', text);
    expect(at.cabsub(['check', '--fix', 'meeting.yaml']).status).toBe(0);
    expect(at.read('meeting.yaml')).toBe(text);
  });

  it('tells of a file that cannot be read as without it', () => {
    const { status, stderr } = at.cabsub(['check', '--fix', 'nothing.yaml']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('[input-missing]')]);
  });

  it('prints the mended text of standard input', () => {
    const right = at.read('meeting.yaml');
    const { status, stdout, stderr } = at.cabsub(['check', '--fix', '-', '--lang', 'en'], {}, doubled(right));
    expect([status, stdout]).toEqual([0, right]);
    expect(stderr).toMatch(/^Mended 1 place in -\n/);
    expect(at.cabsub(['check', '--fix', '-'], {}, right).stdout).toBe(right);
  });
});

describe('check --fix --dry-run', () => {
  it('prints a unified diff, writes nothing, and ends as the check of the mended text would', () => {
    const wrong = doubled(at.read('meeting.yaml'));
    at.write('meeting.yaml', wrong);
    const { status, stdout, stderr } = at.cabsub([
      'check',
      '--fix',
      '--dry-run',
      '--strict',
      'meeting.yaml',
      '--lang',
      'en',
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^--- meeting\.yaml\n\+\+\+ meeting\.yaml\n@@ -\d+,\d+ \+\d+,\d+ @@\n/);
    expect(stdout.match(/^[-+][^-+]/gm)).toHaveLength(2);
    expect(stderr).toMatch(/^1 place to mend in meeting\.yaml; nothing was written\n/);
    expect(at.read('meeting.yaml')).toBe(wrong);
  });

  it('prints nothing where nothing would be mended', () => {
    expect(at.cabsub(['check', '--fix', '--dry-run', 'meeting.yaml']).stdout).toBe('');
  });

  it('shows standard input’s diff as well', () => {
    const wrong = doubled(at.read('meeting.yaml'));
    expect(at.cabsub(['check', '--fix', '--dry-run', '-'], {}, wrong).stdout).toMatch(/^--- -\n\+\+\+ -\n@@ /);
  });
});

it.each([
  [['check', '--dry-run', 'meeting.yaml'], '--dry-run'],
  [['check', '--fix', '--dry-run', 'meeting.yaml', '--report', 'json'], '--report'],
  [['check', '--fix', '-', '--report', 'json'], '--report'],
])('%j is wrong use', (args, option) => {
  const { status, stdout, stderr } = at.cabsub(args);
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(option)]);
});
