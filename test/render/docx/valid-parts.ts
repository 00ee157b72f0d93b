import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { it } from 'vitest';
import { itWith, run } from '../../outside-tool.ts';
import type { Opened } from './opened.ts';

/** The schemas of ISO 29500-4 stand beside the repository, where they are kept for all its checks. */
export const schemas = join(import.meta.dirname, '../../../../shared/ooxml-xsd');
const schemaOf = [
  [/^word\/(?:document|styles|settings|fontTable|header\d|footer\d)\.xml$/u, 'wml/wml.xsd'],
  [/^docProps\/core\.xml$/u, 'opc/opc-coreProperties.xsd'],
  [/^docProps\/app\.xml$/u, 'wml/shared-documentPropertiesExtended.xsd'],
  [/\.rels$/u, 'opc/opc-relationships.xsd'],
  [/^\[Content_Types\]\.xml$/u, 'opc/opc-contentTypes.xsd'],
] as const;

const expected = existsSync(schemas) || process.env.CI === 'true';
if (!expected) process.stderr.write('Not tested, for want of ../shared/ooxml-xsd: that DOCX parts are valid\n');
/** `it` for tests that hold parts against the schemas. */
export const itWithSchemas = expected ? itWith('xmllint') : it.skip;

/** Validates each part with its schema, all of one schema in one run of xmllint, and counts them. */
export function validParts(docx: Opened): number {
  const folder = mkdtempSync(join(tmpdir(), 'cabsub-'));
  try {
    let count = 0;
    for (const [pattern, schema] of schemaOf) {
      const files = Object.entries(docx)
        .filter(([path]) => pattern.test(path))
        .map(([path, xml]) => {
          const file = join(folder, path.replaceAll(/[/[\]]/gu, '_'));
          // Which namespaces a reader may ignore is for readers; the schemas do not know the attribute.
          writeFileSync(file, xml.replace(/ mc:Ignorable="[^"]*"/u, ''));
          return file;
        });
      run('xmllint', ['--nonet', '--noout', '--schema', join(schemas, schema), ...files]);
      count += files.length;
    }
    return count;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
