import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edited } from '../check/rules/broken.ts';
import { type Desk, desk } from './cabsub.ts';

const doubled = edited(['ด้วย กระทรวง', 'ด้วย  กระทรวง']);
const asError = 'rules: { doubled-space: error }\n';
const asNothing = 'rules: { doubled-space: off }\n';

let at: Desk;
beforeEach(() => {
  at = desk();
  at.write('office/2569/meeting.yaml', doubled);
});
afterEach(() => at.clear());

const input = 'office/2569/meeting.yaml';

/** The exit status of a command, and its problems as `severity code`. */
function ended(...args: readonly string[]): readonly [status: number | null, ...told: readonly string[]] {
  const { status, stderr } = at.cabsub([...args, '--lang', 'en']);
  const told = [...stderr.matchAll(/^(error|warning): .* \[([a-z0-9-]+)\]$/gm)];
  return [status, ...told.map(([, severity, code]) => `${severity} ${code}`).sort()];
}

describe('the office’s configuration', () => {
  it('is the nearest one above the input, wherever the command is run', () => {
    expect(ended('check', input)).toEqual([0, 'warning doubled-space']);
    at.write('cabsub.config.yaml', asError);
    expect(ended('check', input)).toEqual([1, 'error doubled-space']);
    at.write('office/cabsub.config.yaml', asNothing);
    expect(ended('check', input)).toEqual([0]);
    expect(ended('check', path.join(at.folder, input))).toEqual([0]);
  });

  it('is that of each input where several are given', () => {
    at.write('office/cabsub.config.yaml', asNothing);
    at.write('other/meeting.yaml', doubled);
    expect(ended('check', input, 'other/meeting.yaml')).toEqual([0, 'warning doubled-space']);
  });

  it('is the one that the command names, for all inputs', () => {
    at.write('office/cabsub.config.yaml', asNothing);
    at.write('strict.yaml', asError);
    expect(ended('check', input, '--config', 'strict.yaml')).toEqual([1, 'error doubled-space']);
  });

  it('holds for build as it does for check', () => {
    at.write('office/cabsub.config.yaml', asError);
    expect(ended('build', input)).toEqual([1, 'error doubled-space']);
    expect(at.files()).not.toContain('packets');
    at.write('office/cabsub.config.yaml', asNothing);
    expect(ended('build', input, '--only', 'checklist', '--format', 'docx')).toEqual([0]);
    expect(at.files()).toContain('packets/office/2569/meeting/checklist.docx');
  });

  it('takes its warnings away also from --strict', () => {
    expect(ended('check', input, '--strict')[0]).toBe(3);
    at.write('office/cabsub.config.yaml', asNothing);
    expect(ended('check', input, '--strict')).toEqual([0]);
  });

  it('may be empty', () => {
    at.write('office/cabsub.config.yaml', '# rules:\n');
    expect(ended('check', input)).toEqual([0, 'warning doubled-space']);
  });

  it('has its mistakes told once for all inputs, at their places', () => {
    at.write('office/cabsub.config.yaml', 'rules:\n  doubled-spaces: off\n');
    at.write('office/2568/meeting.yaml', edited());
    const { status, stderr } = at.cabsub(['check', input, 'office/2568/meeting.yaml', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^office\/cabsub\.config\.yaml:2:3\nerror: .*“doubled-spaces”.*“doubled-space”.* \[unknown-key\]$/m,
    );
    expect(stderr.match(/\[unknown-key\]/g)).toHaveLength(1);
  });
});

describe('a configuration that cannot be used is wrong use', () => {
  it.each<[string, () => readonly string[]]>([
    ['when the command names none that is there', () => ['--config', 'none.yaml']],
    ['when the command names a folder', () => ['--config', 'office']],
    [
      'when a folder has its name',
      () => {
        mkdirSync(path.join(at.folder, 'office/cabsub.config.yaml'));
        return [];
      },
    ],
    [
      'when the file found leads round in a circle',
      () => {
        symlinkSync('office.yaml', path.join(at.folder, 'office.yaml'));
        return ['--config', 'office.yaml'];
      },
    ],
    [
      'when it is too large to be one',
      () => {
        at.write('office/cabsub.config.yaml', '#'.repeat(300_000));
        return [];
      },
    ],
  ])('%s', (_, prepare) => {
    const args = prepare();
    expect(ended('check', input, ...args)).toEqual([2, 'error settings-unusable', 'warning doubled-space']);
    expect(ended('build', input, ...args)[0]).toBe(2);
    expect(at.files()).not.toContain('packets');
  });
});

it('the schema of the configuration is printed for editors', () => {
  const { status, stdout } = at.cabsub(['schema', 'config']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).$defs.rules.properties).toHaveProperty('doubled-space');
});
