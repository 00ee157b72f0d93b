import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { world } from '../../home.ts';
import { date } from './opened.ts';
import { letter } from './papers.ts';

const { readBuiltin } = world;
const rasteriser = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');

test('the same paper gives the same bytes, also after other papers in the same run', async () => {
  const first = await renderDocx(letter(), { date, readBuiltin });
  await renderDocx(letter(), { date, readBuiltin });
  expect(await renderDocx(letter(), { date, readBuiltin })).toEqual(first);
});

test('the bytes are the same in Bangkok, New York and Greenwich', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cabsub-'));
  try {
    const outfile = join(folder, 'hash.mjs');
    await build({
      stdin: {
        contents: `
          import { createHash } from 'node:crypto';
          import { readFileSync } from 'node:fs';
          import { renderDocx } from '../../../src/render/docx/render-docx.ts';
          import { letter } from './papers.ts';
          const readBuiltin = () => readFileSync(${JSON.stringify(rasteriser)});
          const bytes = await renderDocx(letter(), { date: new Date('2026-08-18T00:00:00Z'), readBuiltin });
          process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
    });
    const zones = ['Asia/Bangkok', 'America/New_York', 'UTC'];
    const hashes = await Promise.all(
      zones.map(async (zone) => (await promisify(execFile)(process.execPath, [outfile], { env: { TZ: zone } })).stdout),
    );
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/u);
    expect(new Set(hashes).size).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
