import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, desk } from './cabsub.ts';
import { filledIn } from './init/filled-in.ts';

let at: Desk;
beforeEach(() => {
  at = desk();
});
afterEach(() => at.clear());

const june = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 5, 15) / 1000) };
const known = [
  ...['--ministry', 'กระทรวงคมนาคม', '--subject', 'ผลการประชุมเรื่องทางข้าม: ระยะที่ 2'],
  ...['--meeting', 'การประชุมเรื่องทางข้าม', '--meeting-date', '2569-06-11', '--number', 'คค 0202/2458'],
  ...['--date', '23 มิถุนายน 2569', '--signatory', 'นายวรพล ศรีสุขเกษม'],
  ...['--position', 'รัฐมนตรีว่าการกระทรวงคมนาคม', '--phone', '0 2000 3456'],
];

describe.each(['th', 'en'])('cabsub init --lang %s', (lang) => {
  it('writes an input of which a draft is built without a word of complaint', () => {
    const started = at.cabsub(['init', 'ทางข้าม', '--yes', '--ministry', 'กระทรวงคมนาคม', '--lang', lang], june);
    expect(started).toMatchObject({ status: 0, stdout: 'ทางข้าม/meeting.schema.json\nทางข้าม/meeting.yaml\n' });
    expect(at.files()).toEqual(['ทางข้าม', 'ทางข้าม/meeting.schema.json', 'ทางข้าม/meeting.yaml']);
    const text = at.read('ทางข้าม/meeting.yaml');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/meeting\.schema\.json\n/);
    expect(text).toContain('\nnumber: คค 0000/\n');
    expect(text).toContain('\ndate: 2569-06\n');
    expect(at.read('ทางข้าม/meeting.schema.json')).toBe(at.cabsub(['schema']).stdout);
    expect(at.cabsub(['check', '--draft', '--strict', '--quiet', 'ทางข้าม'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(at.cabsub(['build', '--draft', '--quiet', 'ทางข้าม/meeting.yaml'])).toMatchObject({ status: 0, stderr: '' });
    expect(at.files().filter((name) => name.endsWith('.pdf'))).toHaveLength(3);
  });

  it('leaves nothing open that a check would not tell', () => {
    at.cabsub(['init', '--yes', '--lang', lang], june);
    const { status, stdout } = at.cabsub(['check', '--report', 'short', 'meeting.yaml']);
    expect(status).toBe(1);
    const told = new Set(stdout.split('\n').map((line) => Number(line.split(':')[1])));
    const open = at
      .read('meeting.yaml')
      .split('\n')
      .flatMap((line, index) => (/^ *[^# ].*(?:\.{4}|0000|2569-06)/.test(line) ? [index + 1] : []));
    expect(open).toHaveLength(20);
    expect(open.filter((line) => !told.has(line))).toEqual([]);
  });

  it('writes an input that is clean once it is filled in', () => {
    at.cabsub(['init', '--yes', '--lang', lang, ...known]);
    at.write('meeting.yaml', filledIn(at.read('meeting.yaml')));
    expect(at.cabsub(['check', '--pages', '--strict', '--lang', 'en', 'meeting.yaml'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'Checked 1 file: no problems\n',
    });
  });
});

describe('cabsub init', () => {
  it('says the next two commands, with a path that a shell takes as one', () => {
    expect(at.cabsub(['init', 'เรื่อง ใหม่', '--yes']).stderr).toContain(
      "npx cabsub preview --draft 'เรื่อง ใหม่/meeting.yaml'",
    );
    const { stderr } = at.cabsub(['init', 'b', '--yes', '--lang', 'en']);
    expect(stderr).toContain('npx cabsub build b/meeting.yaml\n');
    expect(at.cabsub(['init', 'c', '--yes', '--quiet']).stderr).toBe('');
  });

  it.each([
    ['a file', () => at.write('a/meeting.yaml', 'ของเดิม')],
    ['a folder', () => mkdirSync(path.join(at.folder, 'a/meeting.yaml'), { recursive: true })],
    [
      'a link that leads nowhere',
      () => {
        mkdirSync(path.join(at.folder, 'a'));
        symlinkSync('none', path.join(at.folder, 'a/meeting.yaml'));
      },
    ],
  ])('writes over nothing that has the name: %s', (_, put) => {
    put();
    const before = at.files();
    expect(at.cabsub(['init', 'a', '--yes', '--lang', 'en'])).toMatchObject({
      status: 4,
      stdout: '',
      stderr: expect.stringContaining('already “a/meeting.yaml”'),
    });
    expect(at.cabsub(['init', 'a']).stderr).toContain('มี “a/meeting.yaml” อยู่แล้ว');
    expect(at.files()).toEqual(before);
  });

  it('keeps a schema that is there, and says so if it is another', () => {
    at.write('a/meeting.schema.json', '{}');
    const { status, stdout, stderr } = at.cabsub(['init', 'a', '--yes', '--lang', 'en', '--quiet']);
    expect([status, stdout, stderr]).toEqual([0, 'a/meeting.yaml\n', expect.stringContaining('not of this version')]);
    expect(at.read('a/meeting.schema.json')).toBe('{}');
    at.write('b/meeting.schema.json', at.cabsub(['schema']).stdout);
    expect(at.cabsub(['init', 'b', '--yes', '--quiet']).stderr).toBe('');
  });

  it('tells that a file is in the folder’s place', () => {
    at.write('a', '');
    expect(at.cabsub(['init', 'a', '--yes'])).toMatchObject({
      status: 4,
      stderr: expect.stringContaining('[file-unwritable]'),
    });
  });

  it('cannot ask without a terminal, and says what to do', () => {
    for (const lang of ['th', 'en']) {
      const { status, stdout, stderr } = at.cabsub(['init', '--subject', 'ผลการประชุม', '--lang', lang]);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('--yes');
    }
    expect(at.files()).toEqual([]);
    expect(at.cabsub(['init', ...known]).status).toBe(0);
  });

  it.each([
    ['a day that is not', ['--date', '2569-02-30'], '--date', '2569-02-30'],
    ['a number without its zero', ['--number', 'พม 201/1'], '--number', 'พม 0201/1'],
    ['two lines', ['--subject', 'บรรทัดแรก\nบรรทัดสอง'], '--subject', 'one line'],
    ['a control character', ['--phone', '\u0001'], '--phone', 'U+0001'],
    ['a text too long', ['--ministry', 'ก'.repeat(301)], '--ministry', '300'],
    ['the number of another', ['--ministry', 'กระทรวงคมนาคม', '--number', 'มท 0201/'], '--number', 'คค'],
  ])('refuses a value that no draft can be made with: %s', (_, args, option, why) => {
    const { status, stdout, stderr } = at.cabsub(['init', '--yes', '--lang', 'en', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`The value of ${option} will not do`);
    expect(stderr).toContain(why);
    expect(at.files()).toEqual([]);
  });
});
