import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { home } from '../home.ts';
import { type Desk, desk } from './cabsub.ts';

let at: Desk;
let running: Running[];
beforeEach(() => {
  at = desk();
  running = [];
});
afterEach(() => {
  for (const { child } of running) child.kill('SIGKILL');
  at.clear();
});

const watching = 'กด Ctrl+C เพื่อเลิก';
const again = 'จึงจัดทำใหม่';

interface Running {
  readonly child: ChildProcess;
  /** What it has said so far. @throws Error when `word` does not come so many times within 20 seconds */
  says(word: string, times?: number): Promise<string>;
  /** @returns the exit status */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

function watch(...args: readonly string[]): Running {
  const cabsub = [path.join(home, 'dist/cabsub.mjs'), 'build', '--watch', ...args];
  const child = spawn(process.execPath, cabsub, { cwd: at.folder, env: { PATH: process.env.PATH } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const one: Running = {
    child,
    says: async (word, times = 1) => {
      for (let waited = 0; waited < 20_000; waited += 20) {
        if (said.split(word).length > times) return said;
        await sleep(20);
      }
      throw new Error(`“${word}” was not said ${times} times:\n${said}`);
    },
    end: async (signal) => {
      const ended = once(child, 'exit');
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
  running.push(one);
  return one;
}

const letter = () => readFileSync(path.join(at.folder, 'packets/meeting/cover-letter.pdf'));

describe('cabsub build --watch', () => {
  it('builds at once and with each change, and ends with 130 by Ctrl-C', async () => {
    at.example('short');
    const { says, end } = watch('meeting.yaml');
    expect(await says(watching)).toContain('จัดทำแล้ว 7 ไฟล์');
    const first = letter();
    at.write('new.yaml', at.read('meeting.yaml').replace(/^subject: .*$/m, 'subject: รายงานผลการดำเนินงาน'));
    renameSync(path.join(at.folder, 'new.yaml'), path.join(at.folder, 'meeting.yaml'));
    const said = await says('จัดทำแล้ว 7 ไฟล์', 2);
    expect(said).toContain(`\nmeeting.yaml เปลี่ยนแปลง ${again}\npackets/meeting/`);
    expect(letter().equals(first)).toBe(false);
    expect(await end('SIGINT')).toBe(130);
    expect(at.files().filter((name) => /building|previous/.test(name))).toEqual([]);
  });

  it('keeps the old packet while there are errors, and goes on when they are mended', async () => {
    at.example('short');
    const { says } = watch('meeting.yaml', '--lang', 'en');
    await says('Ctrl-C ends it');
    const good = at.read('meeting.yaml');
    const first = letter();
    at.write('meeting.yaml', `${good}foo: 1\n`);
    expect(await says('Nothing was written')).toContain('unknown-key');
    expect(letter().equals(first)).toBe(true);
    at.write('meeting.yaml', good);
    await says('Wrote 7 files', 2);
    expect(await says('meeting.yaml changed, building again', 2)).not.toContain('bug');
  });

  it('takes several inputs, waits for one that is missing, and says nothing more when quiet', async () => {
    at.example('short');
    at.write('in/two.yaml', at.read('meeting.yaml'));
    const two = at.read('in/two.yaml');
    rmSync(path.join(at.folder, 'in/two.yaml'));
    const { says } = watch('meeting.yaml', 'in/two.yaml', '--quiet');
    await says('input-missing');
    expect(at.files().some((name) => name.startsWith('packets'))).toBe(false);
    await sleep(500);
    at.write('in/two.yaml', two);
    const said = await says('packets/in/two/manifest.json');
    expect(said).toContain('packets/meeting/manifest.json');
    expect(said).not.toContain(watching);
    expect(said).not.toContain(again);
  });

  it('does not replace a packet that somebody edited, without --force', async () => {
    at.example('short');
    const { says } = watch('meeting.yaml');
    await says(watching);
    at.write('packets/meeting/checklist.docx', 'by hand');
    at.write('meeting.yaml', `${at.read('meeting.yaml')}# 1\n`);
    await says('output-changed');
    expect(at.read('packets/meeting/checklist.docx')).toBe('by hand');
  });

  it('looks time and again where the drive tells of no changes, and ends when it is told to', async () => {
    at.example('short');
    const { says, end } = watch('meeting.yaml', '--poll');
    await says(watching);
    at.write('meeting.yaml', `${at.read('meeting.yaml')}# 1\n`);
    await says('จัดทำแล้ว', 2);
    expect(await end('SIGTERM')).toBe(0);
  });
});

describe('refused as wrong use is', () => {
  it.each([
    [['build', '-', '--watch'], '--watch ใช้กับข้อมูลเข้ามาตรฐาน (-) ไม่ได้'],
    [['build', 'meeting.yaml', '--poll'], '--poll ต้องใช้คู่กับ --watch'],
    [['build', 'meeting.yaml', 'meeting.yml', '--watch'], 'จะอยู่ในโฟลเดอร์เดียวกัน'],
    [['build', '*.yaml', '--watch'], 'pattern-matches-nothing'],
  ])('%j', (args, words) => {
    const { status, stdout, stderr } = at.cabsub(args, {}, 'kind: information\n');
    expect(stderr).toContain(words);
    expect([status, stdout]).toEqual([2, '']);
  });
});
