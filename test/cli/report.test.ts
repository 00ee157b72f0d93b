import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatNames } from '../../src/report/format.ts';
import { type Desk, desk } from './cabsub.ts';

let at: Desk;
beforeEach(() => {
  at = desk();
});
afterEach(() => at.clear());

const spaced = (text: string) => text.replace(/^subject: (\S\S)/m, 'subject: $1  ');

describe('--report', () => {
  it('goes to standard output in place of the words for a person', () => {
    at.example('short', spaced);
    const { status, stdout, stderr } = at.cabsub(['check', 'meeting.yaml', '--report', 'short']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^meeting\.yaml:\d+:\d+: warning doubled-space \S/m);
  });

  it.each(formatNames)('writes %s into a file, whole, beside the words for a person', (name) => {
    at.example('short', spaced);
    at.write('out/report', 'an older report');
    const { stdout, stderr } = at.cabsub(['check', 'meeting.yaml', '--report', `${name}=out/report`]);
    expect([stdout, stderr]).toEqual(['', expect.stringContaining('[doubled-space]')]);
    expect(at.read('out/report')).toContain('doubled-space');
    expect(at.read('out/report')).not.toContain('an older report');
    expect(at.files()).toEqual(['meeting.yaml', 'out', 'out/report']);
  });

  it('may be given several times', () => {
    at.example('short', spaced);
    const targets = ['--report', 'json=a.json', '--report', 'sarif=b=c.sarif', '--report', 'github'];
    const { stdout, stderr } = at.cabsub(['check', 'meeting.yaml', ...targets]);
    expect([stdout, stderr]).toEqual([expect.stringMatching(/^::warning /), '']);
    expect(JSON.parse(at.read('a.json')).inputs).toEqual(['meeting.yaml']);
    expect(JSON.parse(at.read('b=c.sarif')).version).toBe('2.1.0');
  });

  it('tells of a clean input too', () => {
    at.example('short');
    const { status, stdout } = at.cabsub(['check', 'meeting.yaml', '--report', 'junit']);
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining('<testsuite name="meeting.yaml" tests="1" failures="0"'),
    ]);
  });

  it('of build takes the place of the list of files, which are written all the same', () => {
    at.example('short', spaced);
    const { status, stdout } = at.cabsub(['build', 'meeting.yaml', '--format', 'docx', '--report', 'gitlab']);
    expect([status, JSON.parse(stdout)[0].check_name]).toEqual([0, 'doubled-space']);
    expect(at.files()).toContain('packets/meeting/manifest.json');
  });

  it.each([
    [['--report', 'xml'], 'junit'],
    [['--report', 'json', '--report', 'github'], '--report'],
    [['--report', 'json=a', '--report', 'github=a'], '--report'],
    [['--max-problems', '0'], '--max-problems'],
    [['--max-problems', 'ten'], '--max-problems'],
  ])('and the like in vain is wrong use: %j', (args, named) => {
    at.example('short');
    const { status, stdout, stderr } = at.cabsub(['check', 'meeting.yaml', ...args]);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(named)]);
    expect(at.files()).toEqual(['meeting.yaml']);
  });

  it('that cannot be written is told, with exit code 4', () => {
    at.example('short');
    const { status, stderr } = at.cabsub(['check', 'meeting.yaml', '--report', 'json=/proc/cabsub/report.json']);
    expect([status, stderr]).toEqual([4, expect.stringContaining('[file-unwritable]')]);
  });
});

it('shows a person as many problems as --max-problems says, and counts the others', () => {
  at.example('short', (text) => text.replace(/^subject: .*$/m, 'subject: ก  ข  ค  ง'));
  const { stderr } = at.cabsub(['check', 'meeting.yaml', '--max-problems', '1', '--lang', 'en']);
  expect(stderr.match(/\[[a-z-]+\]$/gm)).toHaveLength(1);
  expect(stderr).toMatch(/\nand \d+ more\n\n\d+ warnings\ncabsub explain /);
});
