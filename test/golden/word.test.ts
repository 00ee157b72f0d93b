import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentNames } from '../../src/packet/packet.ts';
import { builtExample, type ExampleName, exampleNames, fileOf } from '../examples/built.ts';
import { home } from '../home.ts';
import { prettyXml } from './pretty-xml.ts';

const golden = path.join(home, 'test/golden/word');

/** The parts that are ours; the rest of a Word file says what stands where. */
const kept = /^(?:word\/(?:document|styles|settings|fontTable|numbering|header\d|footer\d)|docProps\/core)\.xml$/u;

describe.each(exampleNames)('the Word files of %s', (name) => {
  it('hold what they held before, part by part (npm run golden to accept)', async () => {
    const parts = await partsOf(name);
    const folder = path.join(golden, name);
    if (process.env.UPDATE_GOLDEN === '1') replace(folder, parts);
    expect([...parts.keys()].sort()).toEqual(filesIn(folder));
    for (const [file, xml] of parts) expect(xml, file).toBe(readFileSync(path.join(folder, file), 'utf8'));
  });
});

/** The parts of an example's Word files by where they are kept: information-memo/word/document.xml */
async function partsOf(name: ExampleName): Promise<ReadonlyMap<string, string>> {
  const { files } = await builtExample(name);
  return new Map(
    documentNames.flatMap((paper) =>
      Object.entries(unzipSync(fileOf(files, `${paper}.docx`)))
        .filter(([part]) => kept.test(part))
        .map(([part, bytes]) => [path.join(paper, part), prettyXml(strFromU8(bytes))] as const),
    ),
  );
}

function replace(folder: string, parts: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, xml] of parts) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, xml);
  }
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
