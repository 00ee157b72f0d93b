import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { home } from '../home.ts';
import { type Desk, desk } from './cabsub.ts';

let at: Desk;
beforeEach(() => {
  at = desk();
});
afterEach(() => at.clear());

/** Builds `meeting.yaml`; the problem's place and code, and what is on disk that was not there before. */
function built(): { status: number | null; told: readonly string[]; added: readonly string[]; stderr: string } {
  const before = new Set(at.files());
  const { status, stderr } = at.cabsub(['build', 'meeting.yaml', '--lang', 'en']);
  const codes = [...stderr.matchAll(/\[([a-z0-9-]+)\]$/gm)].map(([, code]) => code ?? '');
  const places = [...stderr.matchAll(/^(\S*?\.yaml(?::\d+:\d+)?)$/gm)].map(([, place]) => place ?? '');
  return {
    status,
    told: codes.map((code, index) => `${places[index] ?? '-'} ${code}`),
    added: at.files().filter((name) => !before.has(name)),
    stderr,
  };
}

/** Lines start at 1; finds the line of the short example that holds some words. */
type Edit = (text: string) => string;
const line =
  (pattern: RegExp, replacement: string): Edit =>
  (text) => {
    if (!pattern.test(text)) throw new Error(`the example has no ${pattern}`);
    return text.replace(pattern, replacement);
  };

describe('a file that is no input', () => {
  it.each<[string, (at: Desk) => void, string]>([
    ['is not there', () => {}, 'meeting.yaml input-missing'],
    [
      'cannot be read',
      ({ folder }) => symlinkSync('meeting.yaml', path.join(folder, 'meeting.yaml')),
      'meeting.yaml input-unreadable',
    ],
    ['is empty', ({ write }) => write('meeting.yaml', ''), 'meeting.yaml input-empty'],
    ['holds only comments', ({ write }) => write('meeting.yaml', '# หนึ่ง\n\n# สอง\n'), 'meeting.yaml input-empty'],
    [
      'is UTF-16',
      ({ write }) => write('meeting.yaml', Buffer.from('\ufeffkind: ข้อมูล', 'utf16le')),
      'meeting.yaml input-not-utf8',
    ],
    [
      'holds two documents',
      ({ write }) => write('meeting.yaml', 'kind: information\n---\nkind: information\n'),
      'meeting.yaml:2:1 yaml-several-documents',
    ],
    [
      'is too large',
      ({ write }) => write('meeting.yaml', ' '.repeat(2 * 1024 * 1024 + 1)),
      'meeting.yaml input-too-large',
    ],
  ])('and %s', (_, prepare, expected) => {
    prepare(at);
    const { status, told, added, stderr } = built();
    expect([status, told[0], added], stderr).toEqual([1, expected, []]);
  });

  it('but a folder without one is wrong use', () => {
    mkdirSync(path.join(at.folder, 'meeting.yaml'));
    const { status, told, added, stderr } = built();
    expect([status, told, added], stderr).toEqual([2, ['- folder-without-inputs'], []]);
  });
});

describe('a mistake in the short example', () => {
  it.each<[string, Edit, string]>([
    ['an unknown key', line(/^subject:/m, 'subjct:'), 'unknown-key'],
    ['a missing key', line(/^to: .*\n/m, ''), 'missing-key'],
    ['a wrong type', line(/^subject: .*$/m, 'subject: [หนึ่ง]'), 'wrong-type'],
    ['an impossible date', line(/^date: .*$/m, 'date: 31 เมษายน 2569'), 'date-impossible'],
    ['a date outside both eras', line(/^date: .*$/m, 'date: 2300-04-17'), 'date-year-refused'],
    ['a word of no list', line(/^to:/m, 'urgency: ด่วนสุด\nto:'), 'not-in-list'],
    ['an emblem that is not there', line(/^to:/m, 'emblem: krut.svg\nto:'), 'named-file-missing'],
    ['an emblem outside the folder', line(/^to:/m, 'emblem: ../krut.svg\nto:'), 'named-file-outside'],
    ['an emblem that is no picture', line(/^to:/m, 'emblem: meeting.yaml\nto:'), 'emblem-not-image'],
    ['a character that no face has', line(/^subject: /m, 'subject: 漢'), 'no-glyph'],
    ['HTML in the body', line(/^body: \|\n/m, 'body: |\n  <b>หนา</b>\n'), 'markdown-not-allowed'],
  ])('%s is told at its place, and nothing is written', (_, edit, code) => {
    at.example('short', edit);
    const { status, told, added, stderr } = built();
    expect(status, stderr).toBe(1);
    expect(told.join('\n')).toMatch(new RegExp(`^meeting\\.yaml:\\d+:\\d+ ${code}$`, 'm'));
    expect(added).toEqual([]);
    expect(stderr).not.toMatch(/\bat .*\.mjs:/);
  });

  it('comes with all the others at once, in the order of the file', () => {
    at.example('short', (text) => line(/^subject:/m, 'subjct:')(line(/^date: .*$/m, 'date: 31 เมษายน 2569')(text)));
    const { told } = built();
    expect(told.map((each) => each.split(' ')[1])).toEqual(expect.arrayContaining(['unknown-key', 'date-impossible']));
  });

  it('is told in Thai, with a frame and carets', () => {
    at.example('short', line(/^date: .*$/m, 'date: 31 เมษายน 2569'));
    const { stderr } = at.cabsub(['build', 'meeting.yaml']);
    expect(stderr).toMatch(/ข้อผิดพลาด: .*31 เมษายน 2569/);
    expect(stderr).toMatch(/^\d+ \| date: 31 เมษายน 2569\n\s+\| {7}\^{14}$/m);
    expect(stderr).toContain('ไม่ได้เขียนเอกสาร');
  });
});

describe('the folder of the office’s templates', () => {
  it('is one of several: a problem stands in the file of its own input’s folder', () => {
    for (const [folder, blank] of [
      ['one', ''],
      ['two', '# \n'],
    ] as const) {
      at.example('short');
      at.write(`${folder}/meeting.yaml`, at.read('meeting.yaml'));
      const template = readFileSync(path.join(home, 'templates/cover-letter.yaml'), 'utf8');
      at.write(`${folder}/templates/cover-letter.yaml`, `${blank}wrong-${folder}: 1\n${template}`);
    }
    const { stderr } = at.cabsub(['check', 'one', 'two', '--lang', 'en']);
    expect(stderr).toMatch(/^one\/templates\/cover-letter\.yaml:1:1\n.*\n1 \| wrong-one: 1$/m);
    expect(stderr).toMatch(/^two\/templates\/cover-letter\.yaml:2:1\n.*\n2 \| wrong-two: 1$/m);
  });

  it('that holds none is wrong use, not a wish for the built-in ones', () => {
    at.example('short');
    const { status, stderr } = at.cabsub(['build', 'meeting.yaml', '--templates', 'none']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('[templates-missing]')]);
  });

  it('with a template that cannot be set is told at its line', () => {
    at.example('short');
    const template =
      'document: checklist\ntitle: ก\nblocks:\n  - block: table\n    rules: all\n    caption: ก\n    sections: [{ columns: [30, rest], rows: [{ cells: [{ blocks: [] }, { blocks: [] }] }] }]\n';
    at.write('templates/checklist.yaml', template);
    const { status, stderr } = at.cabsub(['build', 'meeting.yaml']);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^templates\/checklist\.yaml:7:\d+\n.*\[template-out-of-range\]$/m),
    ]);
    expect(at.files()).toEqual(['meeting.yaml', 'templates', 'templates/checklist.yaml']);
  });
});

describe('an output folder', () => {
  it('that cannot be written is told, with exit code 4', () => {
    at.example('short');
    at.write('blocked', 'a file in the way');
    const { status, stderr, stdout } = at.cabsub(['build', 'meeting.yaml', '-o', 'blocked']);
    expect([status, stdout]).toEqual([4, '']);
    expect(stderr).toContain('[output-unwritable]');
    expect(at.files()).toEqual(['blocked', 'meeting.yaml']);
  });

  it('where no folder can be made is told, and not waited for', () => {
    at.example('short');
    expect(at.cabsub(['build', 'meeting.yaml', '-o', '/proc/cabsub']).status).toBe(4);
  });

  it('that two inputs would share is refused, with exit code 2', () => {
    at.example('short');
    at.write('meeting.yml', '');
    expect(at.cabsub(['build', 'meeting.yaml', 'meeting.yml']).status).toBe(2);
  });
});
