import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { home } from '../../home.ts';

const saves = 500;
const most = 1.1;

/** Below node_modules, so that the packages are found from it. */
const program = path.join(home, `node_modules/.cache/cabsub/many-saves-${process.pid}.mjs`);
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cabsub-saves-'));
  cpSync(path.join(home, 'examples/short'), folder, { recursive: true });
  await build({
    entryPoints: [path.join(import.meta.dirname, 'many-saves/saves.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(program, { force: true });
});

it(`holds after ${saves} saves what it held after 50, and leaves nothing behind`, { timeout: 900_000 }, async () => {
  const before = readdirSync(folder);
  const run = promisify(execFile);
  // It ends by itself: no watcher, timer or process keeps it.
  const { stdout, stderr } = await run(process.execPath, [
    '--expose-gc',
    program,
    home,
    path.join(folder, 'meeting.yaml'),
    String(saves),
  ]);
  expect(stderr).toBe('');
  const { held, round, papers } = JSON.parse(stdout);
  expect(round).toBe(saves + 1);
  expect(Math.max(...papers)).toBe(saves + 1);
  expect(held[1] / held[0]).toBeLessThan(most);
  expect(readdirSync(folder)).toEqual(before);
  expect(readFileSync(path.join(folder, 'meeting.yaml'), 'utf8')).toContain(`ครั้งที่ ${saves}\n`);
});
