import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { layOut, openBuiltinFaces } from '../../src/layout/index.ts';
import type { Shaper } from '../../src/layout/shaper.ts';
import { documentNames } from '../../src/packet/packet.ts';
import { prepare } from '../../src/prepare.ts';
import { documentOf, exampleNames, inputOf, options } from '../examples/built.ts';
import { home, world } from '../home.ts';
import { linesOf } from '../layout/read-pages.ts';

let shaper: Shaper;
beforeAll(async () => {
  const { value } = await openBuiltinFaces(world);
  if (!value) throw new Error('the faces that ship with cabsub do not open');
  ({ shaper } = value);
});

/** The pages of an example's paper as they are set: a line of text for each baseline. */
describe.each(exampleNames)('the pages of %s', (name) => {
  it.each(documentNames)('break where they did before: %s (npm run golden to accept)', async (documentName) => {
    const { value } = await prepare(inputOf(name), options, world);
    if (!value) throw new Error(`${name} has problems`);
    const laidOut = layOut([documentOf(value.documents, documentName)], shaper).value?.[0];
    const pages = laidOut?.pages.map((page) => `--- ${page.number} ---\n${linesOf(page).join('\n')}\n`).join('') ?? '';
    expect(pages).toBe(golden(`${name}/${documentName}.txt`, pages));
  });
});

/** What is on record; under UPDATE_GOLDEN=1 the new text is put there first. */
function golden(name: string, now: string): string {
  const file = path.join(home, 'test/golden', name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, now);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
