import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { home } from '../home.ts';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of a test's own in which cabsub runs as a process. */
export interface Desk {
  readonly folder: string;
  /** Runs cabsub in the folder, with `input` as its standard input. */
  cabsub(args: readonly string[], env?: Readonly<Record<string, string>>, input?: string): Ended;
  write(name: string, content: string | Uint8Array): void;
  read(name: string): string;
  /** Copies an example into the folder, changed by `edit`. */
  example(name: string, edit?: (text: string) => string): void;
  /** Every file below the folder, sorted. */
  files(): readonly string[];
  clear(): void;
}

export function desk(): Desk {
  const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-cli-'));
  const place = (name: string): string => path.join(folder, name);
  return {
    folder,
    cabsub: (args, env = {}, input = '') => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(home, 'dist/cabsub.mjs'), ...args], {
        cwd: folder,
        encoding: 'utf8',
        input,
        env: { PATH: process.env.PATH, ...env },
      });
      return { status, stdout, stderr };
    },
    write: (name, content) => {
      mkdirSync(path.dirname(place(name)), { recursive: true });
      writeFileSync(place(name), content);
    },
    read: (name) => readFileSync(place(name), 'utf8'),
    example: (name, edit = (text) => text) => {
      cpSync(path.join(home, 'examples', name), place('.'), { recursive: true });
      writeFileSync(place('meeting.yaml'), edit(readFileSync(place('meeting.yaml'), 'utf8')));
    },
    files: () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort(),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
