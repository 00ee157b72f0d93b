import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile, writeFile } from '../../src/packet/write/file.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'cabsub-file-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('new');
const codes = (file: string, force: boolean) => writeFile(bytes, file, { force }).map(({ code }) => code);

describe('writing one file', () => {
  it('makes the folders above it and leaves nothing else beside it', () => {
    const file = path.join(parent, 'a', 'b', 'reference.docx');
    expect(codes(file, false)).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(path.dirname(file))).toEqual(['reference.docx']);
  });

  it('replaces none without force', () => {
    const file = path.join(parent, 'reference.docx');
    writeFileSync(file, 'old');
    expect(codes(file, false)).toEqual(['file-exists']);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(codes(file, true)).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  it('takes a link that leads nowhere, and a folder, for a file that is there', () => {
    symlinkSync('nowhere', path.join(parent, 'link'));
    expect(codes(path.join(parent, 'link'), false)).toEqual(['file-exists']);
    expect(codes(parent, false)).toEqual(['file-exists']);
  });

  it('tells what the system refuses, and leaves nothing behind', () => {
    const folder = path.join(parent, 'folder');
    mkdirSync(path.join(folder, 'inside'), { recursive: true });
    expect(codes(folder, true)).toEqual(['file-unwritable']);
    writeFileSync(path.join(parent, 'file'), '');
    expect(codes(path.join(parent, 'file', 'reference.docx'), false)).toEqual(['file-unwritable']);
    expect(readdirSync(parent).sort()).toEqual(['file', 'folder']);
  });
});

describe('replacing a file that was read', () => {
  const read = new TextEncoder().encode('old');
  const replace = (file: string) => replaceFile(bytes, file, read).map(({ code }) => code);

  it('keeps its mode and leaves nothing beside it', () => {
    const file = path.join(parent, 'meeting.yaml');
    writeFileSync(file, 'old');
    chmodSync(file, 0o604);
    expect(replace(file)).toEqual([]);
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['new', 0o604]);
    expect(readdirSync(parent)).toEqual(['meeting.yaml']);
  });

  it('follows a link to its file', () => {
    writeFileSync(path.join(parent, 'real.yaml'), 'old');
    symlinkSync('real.yaml', path.join(parent, 'link.yaml'));
    expect(replace(path.join(parent, 'link.yaml'))).toEqual([]);
    expect(lstatSync(path.join(parent, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(parent, 'real.yaml'), 'utf8')).toBe('new');
  });

  it('writes nothing where the file holds something else by now', () => {
    const file = path.join(parent, 'meeting.yaml');
    writeFileSync(file, 'older');
    expect(replace(file)).toEqual(['file-changed']);
    expect(readFileSync(file, 'utf8')).toBe('older');
  });

  it('tells what the system refuses', () => {
    expect(replace(path.join(parent, 'gone.yaml'))).toEqual(['file-unwritable']);
    expect(readdirSync(parent)).toEqual([]);
  });
});
