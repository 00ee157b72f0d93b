import { existsSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { build } from '../../../src/build.ts';
import { documentNames } from '../../../src/packet/packet.ts';
import { exampleNames, fileOf, inputOf, options } from '../../examples/built.ts';
import { world } from '../../home.ts';
import { opened } from './opened.ts';
import { checklist, letter, memo } from './papers.ts';
import { itWithSchemas, schemas, validParts } from './valid-parts.ts';

itWithSchemas.each([
  ['letter', letter()],
  ['memo', memo()],
  ['checklist', checklist()],
])(
  'every part of the %s is valid Office Open XML (ISO 29500-4 schemas in ../shared/ooxml-xsd)',
  async (_, document) => {
    expect(existsSync(schemas), `the schemas are missing: ${schemas}`).toBe(true);
    expect(validParts(await opened(document))).toBeGreaterThanOrEqual(10);
  },
);

const ways = {
  'text that flows': {},
  'pages that are fixed': { docxPages: 'fixed' },
  'fonts in them': { embedFonts: true },
} as const;
const builds = exampleNames.flatMap((name) => Object.entries(ways).map(([way, chosen]) => ({ name, way, chosen })));

itWithSchemas.each(builds)('every part of the Word files of $name with $way is valid', async ({ name, chosen }) => {
  const { value } = await build(inputOf(name), { ...options, formats: ['docx'], ...chosen }, world);
  for (const paper of documentNames) {
    const parts = Object.entries(unzipSync(fileOf(value?.files ?? [], `${paper}.docx`)));
    const texts = parts.filter(([path]) => /\.(?:xml|rels)$/u.test(path));
    expect(validParts(Object.fromEntries(texts.map(([path, data]) => [path, strFromU8(data)])))).toBeGreaterThanOrEqual(
      9,
    );
  }
});
