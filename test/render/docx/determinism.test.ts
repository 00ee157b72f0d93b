import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { documentNames } from '../../../src/packet/packet.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { exampleNames, inputOf } from '../../examples/built.ts';
import { home, world } from '../../home.ts';
import { date } from './opened.ts';
import { letter } from './papers.ts';

const { readBuiltin } = world;

test('the same paper gives the same bytes, also after other papers in the same run', async () => {
  const first = await renderDocx(letter(), { date, readBuiltin });
  await renderDocx(letter(), { date, readBuiltin });
  expect(await renderDocx(letter(), { date, readBuiltin })).toEqual(first);
});

test('the examples are the same bytes in another time zone and language, from two processes at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cabsub-'));
  try {
    const settings = [
      { TZ: 'Asia/Bangkok', LC_ALL: 'th_TH.UTF-8' },
      { TZ: 'America/New_York', LC_ALL: 'de_DE.UTF-8' },
      { TZ: 'UTC', LC_ALL: 'C' },
    ];
    const hashes = await Promise.all(settings.map((env, index) => builtHashes(join(folder, String(index)), env)));
    expect(hashes[0]).toHaveLength(2 * documentNames.length * exampleNames.length);
    for (const each of hashes) expect(each).toEqual(hashes[0]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** What the command line writes of the examples in a process of its own: each paper's path and hash. */
async function builtHashes(folder: string, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const args = [join(home, 'dist/cabsub.mjs'), 'build', '--quiet', '-o', folder, ...exampleNames.map(inputOf)];
  await promisify(execFile)(process.execPath, args, { cwd: home, env });
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:docx|pdf)$/u.test(file))
    .sort()
    .map(
      (file) =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}`,
    );
}
