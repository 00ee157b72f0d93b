import { allows, resolved, type Schema } from './schema.ts';

/** Texts that may be this long are written over several lines, in code units. */
const long = 100_000;

/**
 * What to write for a key, as a snippet (`#{}` are the places to fill in): the keys that its value must have, an item of its list, or the
 * mark of a text over several lines. Lines after the first are indented from the key on.
 */
export function template(root: Schema, key: string, schema: Schema): string {
  return [`${key}:${beside(schema)}`, ...below(root, schema).map((line) => `  ${line}`)].join('\n');
}

function beside(schema: Schema): string {
  if (!isScalar(schema)) return '';
  return (schema.maxLength ?? 0) >= long ? ' |\n  #{}' : ' #{}';
}

function below(root: Schema, schema: Schema): readonly string[] {
  if (isScalar(schema)) return [];
  if (schema.items) {
    const item = resolved(root, schema.items);
    const lines = isScalar(item) ? ['#{}'] : below(root, item);
    return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
  }
  const required = (schema.required ?? []).flatMap((key) => {
    const property = schema.properties?.[key];
    return property ? template(root, key, resolved(root, property)).split('\n') : [];
  });
  return required.length > 0 ? required : ['#{}'];
}

function isScalar(schema: Schema): boolean {
  return !allows(schema, 'object') && (!allows(schema, 'array') || allows(schema, 'string'));
}
