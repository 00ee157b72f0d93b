import type { Place } from '../yaml/place.ts';
import { scalarText } from './scalar.ts';
import { resolved, type Schema, schemaAt } from './schema.ts';
import { template } from './template.ts';

/** Something that can be written at a place. */
export interface Option {
  readonly kind: 'key' | 'value' | 'example';
  readonly label: string;
  /** What to write: a snippet for a key, the text itself for a value. */
  readonly write: string;
  /** What tells of it: of a key its own schema, of a value that of its place. */
  readonly schema: Schema;
  readonly required: boolean;
}

/** Everything that the schema lets stand at a place; `taken` are the keys that the map there has already. */
export function optionsAt(root: Schema, place: Place, taken: ReadonlySet<string>): readonly Option[] {
  const schema = schemaAt(root, place.path);
  if (!schema) return [];
  return place.role === 'node' && schema.properties
    ? keys(root, schema, schema.properties, place, taken)
    : values(schema, place);
}

function keys(
  root: Schema,
  schema: Schema,
  properties: Readonly<Record<string, Schema>>,
  place: Place,
  taken: ReadonlySet<string>,
): readonly Option[] {
  const dashes = ' '.repeat(place.column - place.indent);
  return Object.entries(properties)
    .filter(([key]) => !taken.has(key))
    .map(([key, property]) => {
      const own = resolved(root, property);
      const write = place.inFlow ? `${key}: #{}` : template(root, key, own).replaceAll('\n', `\n${dashes}`);
      return { kind: 'key', label: key, write, schema: own, required: schema.required?.includes(key) ?? false };
    });
}

function values(schema: Schema, { inFlow }: Place): readonly Option[] {
  const kind = schema.enum ? 'value' : 'example';
  return (schema.enum ?? schema.examples ?? []).flatMap((value) => {
    const write = scalarText(value, inFlow);
    return write === undefined ? [] : [{ kind, label: String(value), write, schema, required: false } as const];
  });
}
