import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, desk } from '../cabsub.ts';

let at: Desk;
beforeEach(() => {
  at = desk();
});
afterEach(() => at.clear());

/** Writes files in which nothing is right, so that each is told of when it is checked. */
function put(...names: readonly string[]): void {
  for (const name of names) at.write(name, '[]');
}

/** The inputs that a command checked, in order. */
function inputsOf(...args: readonly string[]): readonly string[] {
  return JSON.parse(at.cabsub(['check', '--report', 'json', ...args]).stdout).inputs;
}

/** The exit status, and the codes told. */
function told(...args: readonly string[]): readonly [number | null, ...string[]] {
  const { status, stdout } = at.cabsub(['check', '--report', 'json', ...args]);
  const { problems } = JSON.parse(stdout) as { problems: readonly { code: string }[] };
  return [status, ...new Set(problems.map(({ code }) => code))];
}

describe('a folder', () => {
  it('stands for every input below it, sorted by code units', () => {
    put('in/b.yaml', 'in/B.yml', 'in/sub/ก.yaml', 'in/a.yaml');
    expect(inputsOf('in')).toEqual(['in/B.yml', 'in/a.yaml', 'in/b.yaml', 'in/sub/ก.yaml']);
  });

  it('is left without what is no input', () => {
    put('in/a.yaml', 'in/.hidden.yaml', 'in/.git/b.yaml', 'in/node_modules/c.yaml', 'in/templates/d.yaml');
    put('in/cabsub.config.yaml', 'in/fonts/families.yaml', 'in/e.json', 'in/sub/templates/f.yml');
    at.write('in/cabsub.config.yaml', '');
    expect(inputsOf('in')).toEqual(['in/a.yaml']);
  });

  it('is not left through a link', () => {
    put('in/a.yaml', 'out/b.yaml');
    symlinkSync(path.join(at.folder, 'out'), path.join(at.folder, 'in/link'));
    expect(inputsOf('in')).toEqual(['in/a.yaml']);
  });

  it('without an input is wrong use', () => {
    put('in/templates/d.yaml');
    expect(told('in')).toEqual([2, 'folder-without-inputs']);
  });
});

describe('a pattern', () => {
  it('stands for what it matches, sorted, and takes its turn among the names', () => {
    put('b.yaml', 'a.yaml', 'c.yml', 'z.yaml', 'sub/d.yaml');
    expect(inputsOf('z.yaml', '{b,a}.yaml', '**/d.yaml')).toEqual(['z.yaml', 'a.yaml', 'b.yaml', 'sub/d.yaml']);
  });

  it('may be absolute', () => {
    put('a.yaml');
    expect(inputsOf(path.join(at.folder, '*.yaml'))).toEqual([path.join(at.folder, 'a.yaml')]);
  });

  it('that matches nothing is wrong use, and the other inputs are checked all the same', () => {
    put('a.yaml');
    expect(told('*.yml', 'a.yaml')).toEqual([2, 'pattern-matches-nothing', 'wrong-type']);
  });

  it('is none where a file has that name', () => {
    put('[ร่าง].yaml', 'ร.yaml');
    expect(inputsOf('[ร่าง].yaml')).toEqual(['[ร่าง].yaml']);
  });
});

describe('an input', () => {
  it('is checked once, however often and however it is named', () => {
    put('in/a.yaml');
    expect(inputsOf('in/a.yaml', './in/a.yaml', 'in', '*/*.yaml', path.join(at.folder, 'in/a.yaml'))).toEqual([
      'in/a.yaml',
    ]);
  });

  it('that is not there is missed by its name', () => {
    expect(told('none.yaml')).toEqual([1, 'input-missing']);
  });
});

describe('standard input', () => {
  it('is checked as -, once, with what it names looked for in the working folder', () => {
    at.example('short', (text) => `emblem: krut.svg\n${text}`);
    const run = at.cabsub(['check', '-', '-', '--report', 'short'], {}, at.read('meeting.yaml'));
    expect(run.stdout).toMatch(/^-:1:9: error named-file-missing /);
    expect(run.stdout.trim().split('\n')).toHaveLength(1);
  });

  it('is built into a packet of its own', () => {
    at.example('short');
    const { status, stdout } = at.cabsub(['build', '-', '--format', 'docx'], {}, at.read('meeting.yaml'));
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'packets/stdin/cover-letter.docx']);
  });

  it('that does not end is not read to the end', () => {
    const run = at.cabsub(['check', '-', '--report', 'short'], {}, ' '.repeat(3 * 1024 * 1024));
    expect([run.status, run.stdout]).toEqual([1, expect.stringMatching(/^-: error input-too-large /)]);
  });
});
