import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { home } from '../home.ts';

const own = mkdtempSync(path.join(tmpdir(), 'cabsub-cache-'));
const dist = path.join(own, 'dist');
const cache = path.join(dist, 'command.cache');
const ended = { status: 3, signal: null, stderr: expect.stringContaining('[doubled-space]') };

for (const name of ['templates', 'schemas', 'fonts', 'node_modules', 'package.json'])
  symlinkSync(path.join(home, name), path.join(own, name));
beforeEach(() => cpSync(path.join(home, 'dist'), dist, { recursive: true }));
afterAll(() => rmSync(own, { recursive: true }));

test('a whole cache spares the ES modules of the command line', () => {
  rmSync(path.join(dist, 'cli/main.mjs'));
  expect(checked()).toMatchObject(ended);
});

test.each([
  ['missing', () => rmSync(cache)],
  ['empty', () => truncateSync(cache, 0)],
  ['cut short', () => truncateSync(cache, 100_000)],
  ['of other code', () => appendFileSync(path.join(dist, 'command.cjs'), '\n')],
  ['damaged in its head', () => flip(28)],
  ['damaged in its seal', () => flip(0)],
  ['damaged in its middle', () => flip(500_000)],
])('a cache that is %s changes nothing but time', (_, spoil) => {
  spoil();
  expect(checked()).toMatchObject(ended);
});

function checked() {
  const input = path.join(home, 'examples/broken/doubled-space/wrong.yaml');
  const args = [path.join(dist, 'cabsub.mjs'), 'check', '--strict', input];
  const { status, signal, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, signal, stderr };
}

function flip(at: number): void {
  const bytes = readFileSync(cache);
  bytes.writeUInt8(255 - bytes.readUInt8(at), at);
  writeFileSync(cache, bytes);
}
