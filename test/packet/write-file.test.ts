import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFile } from '../../src/packet/write/file.ts';

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
