import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskWorld, homeFolder } from '../../src/world/disk.ts';

const world = diskWorld(homeFolder(import.meta.resolve('../../src/world/disk.ts')));
let folder: string;
let input: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cabsub-disk-'));
  mkdirSync(path.join(folder, 'in', 'pictures'), { recursive: true });
  input = path.join(folder, 'in', 'meeting.yaml');
  writeFileSync(input, 'x');
  writeFileSync(path.join(folder, 'in', 'pictures', 'a.svg'), 'svg');
  writeFileSync(path.join(folder, 'secret'), 'secret');
  mkdirSync(path.join(folder, 'inside-sibling'));
  writeFileSync(path.join(folder, 'inside-sibling', 'a.svg'), 'svg');
  symlinkSync(path.join(folder, 'secret'), path.join(folder, 'in', 'link.svg'));
  symlinkSync(path.join(folder, 'inside-sibling'), path.join(folder, 'in', 'link-out'));
  symlinkSync(path.join(folder, 'in', 'pictures', 'a.svg'), path.join(folder, 'in', 'good-link.svg'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const why = (name: string) => {
  const read = world.readBeside(input, name, 1000);
  return read.ok ? 'read' : read.why;
};

describe('a file that the input names', () => {
  it.each([
    ['pictures/a.svg', 'read'],
    ['./pictures/../pictures/a.svg', 'read'],
    ['good-link.svg', 'read'],
    ['none.svg', 'missing'],
    ['meeting.yaml/a.svg', 'missing'],
    ['pictures', 'folder'],
    ['../secret', 'outside'],
    ['../inside-sibling/a.svg', 'outside'],
    ['pictures/../../secret', 'outside'],
    ['/etc/passwd', 'outside'],
    ['C:\\secret', 'outside'],
    ['link.svg', 'outside'],
    ['.', 'folder'],
  ])('%s is %s', (name, expected) => {
    expect(why(name)).toBe(expected);
  });

  it('is refused when it is larger than asked for', () => {
    expect(world.readBeside(input, 'pictures/a.svg', 2)).toEqual({ ok: false, why: 'too-large' });
  });
});

describe('a file that the user names', () => {
  it('may stand anywhere, but must be a file', () => {
    expect(world.readInput(path.join(folder, 'secret'), 1000)).toMatchObject({ ok: true });
    expect(world.readInput(folder, 1000)).toEqual({ ok: false, why: 'folder' });
    expect(world.readInput(path.join(folder, 'none'), 1000)).toEqual({ ok: false, why: 'missing' });
    expect(world.readInput('/dev/null', 1000)).toEqual({ ok: false, why: 'unreadable' });
  });
});

describe('a thing looked for upwards', () => {
  const found = (from: string) => {
    const file = world.findUpwards(path.join(folder, 'up', from), 'settings.yaml');
    return file && path.relative(path.join(folder, 'up'), file);
  };

  beforeAll(() => {
    mkdirSync(path.join(folder, 'up', 'a', 'b', 'c', 'settings.yaml'), { recursive: true });
    writeFileSync(path.join(folder, 'up', 'settings.yaml'), 'x');
    writeFileSync(path.join(folder, 'up', 'a', 'b', 'settings.yaml'), 'x');
  });
  afterAll(() => rmSync(path.join(folder, 'up'), { recursive: true }));

  it.each([
    ['meeting.yaml', 'settings.yaml'],
    ['a/meeting.yaml', 'settings.yaml'],
    ['a/b/meeting.yaml', 'a/b/settings.yaml'],
    ['a/b/none/none/meeting.yaml', 'a/b/settings.yaml'],
    ['a/b/c/meeting.yaml', 'a/b/c/settings.yaml'],
    ['../in/meeting.yaml', undefined],
  ])('for %s is %s', (from, expected) => {
    expect(found(from)).toBe(expected);
  });

  it('is looked for from the working folder on, for a path that begins nowhere', () => {
    const working = path.basename(process.cwd());
    expect(world.findUpwards('meeting.yaml', 'package.json')).toBe('package.json');
    expect(world.findUpwards('-', 'package.json')).toBe('package.json');
    expect(world.findUpwards('none/meeting.yaml', 'package.json')).toBe('package.json');
    expect(world.findUpwards('meeting.yaml', working)).toBe(path.join('..', working));
    expect(world.findUpwards('meeting.yaml', 'no such file.yaml')).toBeUndefined();
  });
});

describe('a folder', () => {
  it('that the user names may lie anywhere; its names come sorted', () => {
    expect(world.listInput(folder)).toEqual({ ok: true, names: ['in', 'inside-sibling', 'secret'] });
    expect(world.listInput(path.join(folder, 'none'))).toEqual({ ok: false, why: 'missing' });
    expect(world.listInput(path.join(folder, 'secret'))).toEqual({ ok: false, why: 'not-a-folder' });
  });

  it.each([
    ['pictures', { ok: true, names: ['a.svg'] }],
    ['pictures/', { ok: true, names: ['a.svg'] }],
    ['.', { ok: true, names: ['good-link.svg', 'link-out', 'link.svg', 'meeting.yaml', 'pictures'] }],
    ['none', { ok: false, why: 'missing' }],
    ['meeting.yaml', { ok: false, why: 'not-a-folder' }],
    ['../inside-sibling', { ok: false, why: 'outside' }],
    ['..', { ok: false, why: 'outside' }],
    ['/etc', { ok: false, why: 'outside' }],
    ['link-out', { ok: false, why: 'outside' }],
  ])('%s that the input names must be its own or below it', (name, expected) => {
    expect(world.listBeside(input, name)).toEqual(expected);
  });
});

describe('a file that ships with cabsub', () => {
  it('is found in the home folder and in our packages', () => {
    expect(world.readBuiltin('package.json').length).toBeGreaterThan(100);
    expect(world.readBuiltin('npm:@expo-google-fonts/sarabun/package.json').length).toBeGreaterThan(100);
  });
});

it('says of a module in no folder of cabsub that it has no home', () => {
  expect(() => homeFolder('file:///elsewhere/disk.mjs')).toThrow('dist or src');
});
