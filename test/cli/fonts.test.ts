import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { home } from '../home.ts';
import { bold, regular } from '../layout/faces/folder-of.ts';
import { madeFont } from '../layout/faces/made-font.ts';
import { type Desk, desk } from './cabsub.ts';

let at: Desk;
beforeEach(() => {
  at = desk();
});
afterEach(() => at.clear());

function manifestOf(name: string): { faces: { family: string; name: string }[] } {
  return JSON.parse(at.read(name));
}

describe('the office’s own fonts', () => {
  it('by --fonts are what the packet is set in', () => {
    at.example('short');
    at.write('our fonts/a.ttf', regular);
    at.write('our fonts/b.ttf', bold);
    expect(at.cabsub(['build', 'meeting.yaml', '--fonts', 'our fonts'])).toMatchObject({ status: 0 });
    expect(manifestOf('packets/meeting/manifest.json').faces.map(({ family, name }) => [family, name])).toEqual([
      ['TH SarabunPSK', 'our fonts/a.ttf'],
      ['TH SarabunPSK', 'our fonts/b.ttf'],
      ['Noto Sans Symbols 2', expect.stringContaining('noto-sans-symbols-2')],
    ]);
  });

  it('may be named by the input, and --fonts comes before that', () => {
    at.example('short', (text) => `${text}\nfonts: type\n`);
    at.write('type/a.ttf', regular);
    at.write('type/b.ttf', bold);
    at.write('other/a.ttf', madeFont({ family: 'TH Sarabun New' }));
    const faceOf = (args: readonly string[]) =>
      JSON.parse(at.cabsub(['fonts', 'meeting.yaml', '--json', ...args]).stdout)[0].family;
    expect(at.cabsub(['check', 'meeting.yaml']).status).toBe(0);
    expect(faceOf([])).toBe('TH SarabunPSK');
    expect(faceOf(['--fonts', 'other'])).toBe('TH Sarabun New');
  });

  it('in a folder that is not there are wrong use of the option, and a problem of the input at its place', () => {
    at.example('short');
    expect(at.cabsub(['check', 'meeting.yaml', '--fonts', 'none'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('[fonts-folder]'),
    });
    at.example('short', (text) => `${text}\nfonts: none\n`);
    expect(at.cabsub(['build', 'meeting.yaml'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/\[fonts-folder\]\n.*fonts: none\n.*\^{4}/),
    });
    expect(at.files()).toEqual(['meeting.yaml']);
  });

  it('that cannot be used are refused by check as by build, in the language asked for', () => {
    at.example('short');
    at.write('our/a.ttf', regular.subarray(0, 50_000));
    for (const command of ['check', 'build']) {
      const { status, stderr } = at.cabsub([command, 'meeting.yaml', '--fonts', 'our', '--lang', 'en']);
      expect([status, stderr]).toEqual([1, expect.stringContaining('It is not whole')]);
    }
    expect(at.files()).toEqual(['meeting.yaml', 'our', 'our/a.ttf']);
  });
});

it('a style in italics asks for an italic font', () => {
  at.example('short');
  const styles = readFileSync(path.join(home, 'templates/styles.yaml'), 'utf8');
  at.write('templates/styles.yaml', styles.replace('{ id: body, ', '{ id: body, italic: true, '));
  at.write('our/a.ttf', regular);
  at.write('our/b.ttf', bold);
  expect(at.cabsub(['check', 'meeting.yaml', '--fonts', 'our', '--strict'])).toMatchObject({
    status: 3,
    stderr: expect.stringContaining('ไม่มีแบบตัวอักษร “TH SarabunPSK” ตัวเอน จึงใช้ตัวปกติแทน'),
  });
  at.write('our/c.ttf', madeFont({ subfamily: 'Italic' }));
  expect(at.cabsub(['check', 'meeting.yaml', '--fonts', 'our', '--strict'])).toMatchObject({ status: 0 });
});

describe('cabsub fonts', () => {
  it('lists what comes with cabsub, in Thai and in English', () => {
    const thai = at.cabsub(['fonts']);
    expect(thai).toMatchObject({ status: 0, stderr: '' });
    expect(thai.stdout.split('\n')[1]).toMatch(/^ตัวปกติ +Sarabun ตัวปกติ +0\.683 +20\.96 +ไม่มี +thai +thai$/);
    expect(thai.stdout.split('\n')).toHaveLength(2 * 6 + 2);
    expect(at.cabsub(['fonts', '--lang', 'en']).stdout).toMatch(/^used as +font/);
  });

  it('tells programs the same as JSON, and people what stands in for what', () => {
    at.write('our/a.ttf', regular);
    const { status, stdout, stderr } = at.cabsub(['fonts', '--fonts', 'our', '--json']);
    expect([status, stderr]).toEqual([0, expect.stringContaining('[font-variant-missing]')]);
    const [first, second, ...others] = JSON.parse(stdout);
    expect(first).toMatchObject({
      use: 'regular',
      family: 'TH SarabunPSK',
      file: 'our/a.ttf',
      origin: 'office',
      scale: 1,
      pitch: 20.96,
      version: 'Version 1.10; made for a test',
      lacksThai: [],
      shaping: { forms: 'thai', marks: 'thai' },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(second).toMatchObject({ use: 'bold', variant: 'regular' });
    expect(others.map(({ use }: { use: string }) => use)).toEqual(['italic', 'bold-italic', 'symbols']);
  });

  it('names the Thai that a font lacks, old signs too', () => {
    at.write('our/a.ttf', madeFont({ without: '๏ฺ' }));
    at.write('our/b.ttf', bold);
    const { stdout } = at.cabsub(['fonts', '--fonts', 'our']);
    expect(stdout).toContain(' ◌ฺ ๏ ');
  });
});
