import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { it } from 'vitest';

/**
 * `it` for tests that run programs of other projects, or need files of theirs, named by their paths. Where
 * one is missing the test fails under CI, and elsewhere is passed over and says why.
 */
export function itWith(...tools: readonly string[]): typeof it {
  const missing = tools.filter((tool) => !isThere(tool));
  if (missing.length === 0 || process.env.CI === 'true') return it;
  process.stderr.write(`Not tested, for want of ${missing.join(', ')}\n`);
  return it.skip as typeof it;
}

function isThere(tool: string): boolean {
  return tool.startsWith('/') ? existsSync(tool) : spawnSync(tool, ['--version']).error === undefined;
}

/** Runs a tool to its end. @returns what it printed @throws Error with its complaint when it fails */
export function run(tool: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync(tool, args, { maxBuffer: 1 << 28 });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${tool} ended with ${status}: ${stderr}`);
  return stdout;
}
