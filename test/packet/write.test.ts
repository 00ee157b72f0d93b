import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Packet } from '../../src/packet/packet.ts';
import { writePacket } from '../../src/packet/write/index.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'cabsub-write-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** A packet of one document whose content is `text`. */
function packet(text: string, classified = false): Packet {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const manifest = JSON.stringify({ files: [{ name: 'checklist.pdf', sha256 }] });
  return {
    files: [
      { name: 'checklist.pdf', bytes },
      { name: 'manifest.json', bytes: new TextEncoder().encode(manifest) },
    ],
    classified,
  };
}

const keep = { force: false };

function modeOf(file: string): number {
  return statSync(file).mode & 0o777;
}

describe('writing a packet', () => {
  it('makes the folders above it and leaves nothing else beside it', () => {
    const folder = path.join(parent, 'a', 'b', 'meeting');
    expect(writePacket(packet('one'), folder, keep)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['checklist.pdf', 'manifest.json']);
    expect(readdirSync(path.dirname(folder))).toEqual(['meeting']);
  });

  it('replaces an untouched packet as a whole', () => {
    const folder = path.join(parent, 'meeting');
    writePacket(packet('one'), folder, keep);
    expect(writePacket(packet('two'), folder, keep)).toEqual([]);
    expect(readFileSync(path.join(folder, 'checklist.pdf'), 'utf8')).toBe('two');
    expect(readdirSync(parent)).toEqual(['meeting']);
  });

  it('refuses to replace a packet in which a file was changed or added, and names the files', () => {
    const folder = path.join(parent, 'meeting');
    writePacket(packet('one'), folder, keep);
    writeFileSync(path.join(folder, 'checklist.pdf'), 'edited by hand');
    writeFileSync(path.join(folder, 'note.txt'), 'do not lose this');
    const [problem] = writePacket(packet('two'), folder, keep);
    expect(problem).toMatchObject({ code: 'output-changed', params: { files: ['checklist.pdf', 'note.txt'] } });
    expect(readFileSync(path.join(folder, 'checklist.pdf'), 'utf8')).toBe('edited by hand');
  });

  it('replaces a changed packet when told to', () => {
    const folder = path.join(parent, 'meeting');
    writePacket(packet('one'), folder, keep);
    writeFileSync(path.join(folder, 'note.txt'), 'gone');
    expect(writePacket(packet('two'), folder, { force: true })).toEqual([]);
    expect(readdirSync(folder)).not.toContain('note.txt');
  });

  it('refuses a folder that holds something else, and a file in the folder’s place', () => {
    const folder = path.join(parent, 'meeting');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'thesis.doc'), 'years of work');
    expect(writePacket(packet('one'), folder, keep)).toMatchObject([{ code: 'output-changed' }]);
    const file = path.join(parent, 'file');
    writeFileSync(file, 'a file');
    expect(writePacket(packet('one'), file, keep)).toMatchObject([{ code: 'output-changed' }]);
    expect(readFileSync(file, 'utf8')).toBe('a file');
  });

  it.skipIf(process.platform === 'win32')('lets nobody but its owner read a classified packet', () => {
    const folder = path.join(parent, 'meeting');
    const modes = () => [folder, ...readdirSync(folder).map((name) => path.join(folder, name))].map(modeOf);
    writePacket(packet('open'), folder, keep);
    expect(modes().map((mode) => mode & 0o400)).toEqual([0o400, 0o400, 0o400]);
    writePacket(packet('secret', true), folder, keep);
    expect(modes()).toEqual([0o700, 0o600, 0o600]);
  });

  it('takes an empty folder', () => {
    const folder = path.join(parent, 'meeting');
    mkdirSync(folder);
    expect(writePacket(packet('one'), folder, keep)).toEqual([]);
  });

  it('puts the old packet back when a run before it was killed between its two renames', () => {
    const folder = path.join(parent, 'meeting');
    const previous = path.join(parent, '.meeting.previous');
    writePacket(packet('old'), previous, keep);
    writePacket(packet('new'), folder, keep);
    expect(readFileSync(path.join(folder, 'checklist.pdf'), 'utf8')).toBe('new');
    expect(existsSync(previous)).toBe(false);
  });

  it('tells a folder that cannot be made, and writes nothing', () => {
    const blocked = path.join(parent, 'blocked');
    writeFileSync(blocked, '');
    const problems = writePacket(packet('one'), path.join(blocked, 'meeting'), keep);
    expect(problems).toMatchObject([
      { code: 'output-unwritable', params: { reason: expect.stringMatching(/^(EEXIST|ENOTDIR)$/) } },
    ]);
  });

  it('keeps the old packet when the new one cannot be filled', () => {
    const folder = path.join(parent, 'meeting');
    writePacket(packet('old'), folder, keep);
    const broken: Packet = { files: [{ name: 'missing/folder.pdf', bytes: new Uint8Array() }], classified: false };
    expect(writePacket(broken, folder, keep)).toMatchObject([{ code: 'output-unwritable' }]);
    expect(readFileSync(path.join(folder, 'checklist.pdf'), 'utf8')).toBe('old');
    expect(readdirSync(parent)).toEqual(['meeting']);
  });
});
