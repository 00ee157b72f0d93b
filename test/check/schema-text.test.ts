import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { schemaNames, schemaText } from '../../src/check/index.ts';
import { diskWorld } from '../../src/world/disk.ts';

const world = diskWorld(fileURLToPath(new URL('../..', import.meta.url)));

it.each(schemaNames)('gives the text of the schema %s', (name) => {
  const text = schemaText(name, world) ?? '';
  expect(JSON.parse(text)).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
});

it('puts the schema of the input first', () => {
  expect(schemaNames[0]).toBe('meeting');
});

it.each(['', 'none', '../package', 'toString'])('has no schema called "%s"', (name) => {
  expect(schemaText(name, world)).toBeUndefined();
});
