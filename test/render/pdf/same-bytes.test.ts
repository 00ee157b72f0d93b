import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Desk, desk } from '../../cli/cabsub.ts';
import { home } from '../../home.ts';

const desks: Desk[] = [];
afterAll(() => {
  for (const each of desks) each.clear();
});

/** The PDFs of a packet that cabsub made of an input in a folder below its working folder, in the surroundings given. */
function papers(env: Readonly<Record<string, string>>, below = '.'): Readonly<Record<string, Buffer>> {
  const at = desk();
  desks.push(at);
  cpSync(path.join(home, 'examples/every-field'), path.join(at.folder, below), { recursive: true });
  const input = path.join(below, 'meeting.yaml');
  const { status, stdout, stderr } = at.cabsub(['build', input, '--format', 'pdf', '-o', 'out'], env);
  if (status !== 0) throw new Error(stderr);
  const names = stdout.split('\n').filter((name) => name.endsWith('.pdf'));
  return Object.fromEntries(names.map((name) => [path.basename(name), readFileSync(path.join(at.folder, name))]));
}

it('PDFs are the same to the byte in any time zone, language and folder', () => {
  const first = papers({ TZ: 'UTC' });
  expect(Object.keys(first)).toHaveLength(3);
  const others = [
    papers({ TZ: 'Asia/Bangkok', LANG: 'th_TH.UTF-8', LC_ALL: 'th_TH.UTF-8' }),
    papers({ TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
    papers({ TZ: 'Pacific/Kiritimati', LC_ALL: 'C' }, 'งาน/เรื่องที่ ๑'),
  ];
  for (const other of others)
    for (const [name, bytes] of Object.entries(first)) expect(other[name]?.equals(bytes), name).toBe(true);
}, 60_000);
