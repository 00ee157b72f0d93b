import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'vitest';
import { desk } from '../cli/cabsub.ts';
import { home } from '../home.ts';
import type { Hostile } from './hostile.ts';

/** Of processor time, since other work on the machine is not what is measured. */
const mostSeconds = 10;
const hangSeconds = 60;
const mostMebibytes = 1024;
/** A place in a file, and under it a problem with its code. */
const place = /^\S*\.(yaml|txt|svg)(:\d+:\d+)?\n(error|warning|note): .*\[[a-z0-9-]+\]$/m;
const usage = path.join(home, 'test/hostile/usage.mjs');

/** Builds a hostile input with the command line in a folder of its own, and looks at how that ended. */
export function suffer({ make, beside, ends }: Hostile): void {
  const at = desk();
  try {
    at.write('meeting.yaml', make());
    beside?.(at);
    const before = new Set(at.files());
    const program = path.join(home, 'dist/cabsub.mjs');
    const { status, signal, stderr } = spawnSync(
      process.execPath,
      ['--import', usage, program, 'build', 'meeting.yaml', '--lang', 'en'],
      { cwd: at.folder, encoding: 'utf8', timeout: hangSeconds * 1000, env: { PATH: process.env.PATH } },
    );
    const left = at.files().filter((name) => !before.has(name));
    expect({ status, signal }, stderr.slice(-2000)).toEqual({ status: wanted(ends, status), signal: null });
    expect(stderr).not.toMatch(/^\s+at .*[:)]\d+/m);
    const [, kibibytes, milliseconds] = /used (\d+) KiB (\d+) ms/.exec(stderr) ?? [];
    expect(Number(kibibytes) / 1024).toBeLessThan(mostMebibytes);
    expect(Number(milliseconds) / 1000).toBeLessThan(mostSeconds);
    expect(left.filter((name) => status !== 0 || !name.startsWith('packets'))).toEqual([]);
    expect(left.includes('packets/meeting/manifest.json')).toBe(status === 0);
    if (status !== 0) expect(stderr).toMatch(place);
  } finally {
    at.clear();
  }
}

const statuses = { refused: 1, misconfigured: 2, built: 0 } as const;

function wanted(ends: Hostile['ends'], status: number | null): number {
  if (ends === 'either') return status === 0 ? statuses.built : statuses.refused;
  return statuses[ends];
}
