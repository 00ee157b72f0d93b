import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { home } from '../../home.ts';

/** `cabsub preview` as a user runs it, on a copy of an example. */
export interface RunningDesk {
  /** With the key that lets a browser in. */
  readonly address: string;
  /** The copy; gone after `close`. */
  readonly folder: string;
  readonly process: ChildProcess;
  /** What it told on standard error so far. */
  said(): string;
  /** The input's text on disk. */
  text(): string;
  /** Replaces a part of the input that it must have, as an editor would that saves in place. */
  change(from: string, to: string): void;
  /** Stops it as Ctrl-C does; a second time there is nothing to do. */
  close(): Promise<void>;
}

export interface DeskOptions {
  readonly example?: string;
  readonly flags?: readonly string[];
  /** What of the input is something else before the command starts. */
  readonly breaks?: readonly [from: string, to: string];
}

export async function runDesk({ example = 'workshop', flags = [], breaks }: DeskOptions): Promise<RunningDesk> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-desk-'));
  cpSync(path.join(home, 'examples', example), folder, { recursive: true });
  const input = path.join(folder, 'meeting.yaml');
  const text = () => readFileSync(input, 'utf8');
  const change = (from: string, to: string) => {
    const before = text();
    if (!before.includes(from)) throw new Error(`the input has no “${from}”`);
    writeFileSync(
      input,
      before.replace(from, () => to),
    );
  };
  if (breaks) change(...breaks);
  const args = [path.join(home, 'dist/cabsub.mjs'), 'preview', 'meeting.yaml', '--no-open', '--lang', 'th', ...flags];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(child, 'exit');
  let closed: Promise<void> | undefined;
  const end = async () => {
    child.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true });
  };
  return {
    address: await firstLine(child),
    folder,
    process: child,
    said: () => said,
    text,
    change,
    close() {
      closed ??= end();
      return closed;
    },
  };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the command has no output to read');
  for await (const line of createInterface({ input: stdout })) return line;
  throw new Error('the command ended without telling its address');
}
