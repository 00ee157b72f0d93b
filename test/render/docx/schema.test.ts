import { existsSync } from 'node:fs';
import { expect } from 'vitest';
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
