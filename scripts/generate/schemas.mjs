import { readFile } from 'node:fs/promises';

export const root = new URL('../../', import.meta.url);

/** Every schema by its name, with the name of its type; the file is schemas/NAME.schema.json. */
export const typeNames = {
  meeting: 'Meeting',
  'cover-letter': 'CoverLetter',
  'information-memo': 'InformationMemo',
  checklist: 'Checklist',
  template: 'Template',
  styles: 'StyleSheet',
  fonts: 'FontList',
  families: 'FamilyList',
  manifest: 'Manifest',
  config: 'Config',
  diagnostics: 'DiagnosticReport',
};

export const schemaNames = Object.keys(typeNames);

/** What a schema is called in a `$ref`. */
export const fileName = (name) => `${name}.schema.json`;

export async function readSchema(name) {
  return JSON.parse(await readFile(new URL(`schemas/${fileName(name)}`, root), 'utf8'));
}

/** The same schema with `change` made to it and to every schema in it, innermost first. */
export function mapSchema(schema, change) {
  const one = (part) => mapSchema(part, change);
  const named = (parts) => Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, one(part)]));
  const { properties, $defs, items, oneOf } = schema;
  return change({
    ...schema,
    ...(properties && { properties: named(properties) }),
    ...($defs && { $defs: named($defs) }),
    ...(items && { items: one(items) }),
    ...(oneOf && { oneOf: oneOf.map(one) }),
  });
}
