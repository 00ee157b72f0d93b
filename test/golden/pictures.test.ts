import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import pixelmatch from 'pixelmatch';
import { describe, expect, it } from 'vitest';
import { documentNames } from '../../src/packet/packet.ts';
import { builtExample, type ExampleName, exampleNames, fileOf } from '../examples/built.ts';
import { home } from '../home.ts';
import { drawnPages, type Picture, readPng, rgbaOf, writtenPng } from './picture.ts';

const pictures = path.join(home, 'test/golden/pictures');

/**
 * Dots that may differ on a page. The same canvas draws the same page dot for dot; a build of it for another
 * processor may round a few edges otherwise. A page number alone that moves by 1 pt changes 33 dots or more.
 */
const tolerance = 12;
/** A dot differs from the second of the 16 greys on, not by one. */
const threshold = 0.1;

describe.each(exampleNames)('the pages of %s look', { timeout: 120_000 }, (name) => {
  it('as they did before (npm run golden to accept)', async () => {
    const drawn = await drawnExample(name);
    const folder = path.join(pictures, name);
    if (process.env.UPDATE_GOLDEN === '1') replace(folder, drawn);
    expect([...drawn.keys()].sort()).toEqual(existsSync(folder) ? readdirSync(folder).sort() : []);
    const differing = [...drawn].flatMap(([file, picture]) => {
      const golden = readPng(readFileSync(path.join(folder, file)));
      return difference(picture, golden) > tolerance ? [shown(name, file, picture, golden)] : [];
    });
    expect(differing).toEqual([]);
  });
});

it('there is a folder of pictures for each example and for nothing else', () => {
  expect(readdirSync(pictures).sort()).toEqual([...exampleNames].sort());
});

/** The pages of an example's papers by the names of their pictures. */
async function drawnExample(name: ExampleName): Promise<ReadonlyMap<string, Picture>> {
  const { files } = await builtExample(name);
  const found = new Map<string, Picture>();
  for (const paper of documentNames) {
    const pages = await drawnPages(fileOf(files, `${paper}.pdf`));
    for (const [index, picture] of pages.entries()) found.set(`${paper}-${index + 1}.png`, picture);
  }
  return found;
}

function replace(folder: string, drawn: ReadonlyMap<string, Picture>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, picture] of drawn) writeFileSync(path.join(folder, file), writtenPng(picture));
}

/** How many dots differ; all of them where the size does. */
function difference(picture: Picture, golden: Picture, marked?: Uint8Array): number {
  const { width, height } = picture;
  if (golden.width !== width || golden.height !== height) return width * height;
  return pixelmatch(rgbaOf(golden), rgbaOf(picture), marked, width, height, { threshold, includeAA: true });
}

/** Puts a page that differs where it can be looked at. @returns what differs, by how much, and where it is */
function shown(name: ExampleName, file: string, picture: Picture, golden: Picture): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-pictures-'));
  const marked = new Uint8Array(4 * picture.grey.length);
  const count = difference(picture, golden, marked);
  writeFileSync(path.join(folder, `actual-${file}`), writtenPng(picture));
  writeFileSync(path.join(folder, `golden-${file}`), writtenPng(golden));
  writeFileSync(
    path.join(folder, `difference-${file}`),
    writtenPng({ ...picture, grey: marked.filter((_, at) => at % 4 === 1) }),
  );
  return `${name}/${file}: ${count} dots, see ${folder}`;
}
