import type { KeyOrder, Path } from '../../../edit/index.ts';

/** What the form needs of a JSON schema. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly examples?: readonly unknown[];
  readonly description?: string;
  readonly 'x-description-en'?: string;
}

/** How a value is asked for: `wrapped` is one line that may be long, `prose` is text of several. */
export type FieldKind = 'text' | 'wrapped' | 'prose' | 'choice' | 'date' | 'number' | 'lines' | 'records';

/** A schema with the name it is defined under. */
export interface Place {
  readonly schema: Schema;
  readonly name?: string;
  /** Whether the map above must have it. */
  readonly required: boolean;
  /** Whether every file, or every item of the list it is in, must have it: it is required, and so is all above it. */
  readonly always: boolean;
}

/** The schema of the value at a path; the number of an item does not matter. Absent where the schema knows no such value. */
export function placeAt(root: Schema, path: Path): Place | undefined {
  let place: Place | undefined = { schema: root, required: true, always: true };
  for (const step of path) place = place && child(root, place, step);
  return place;
}

function child(root: Schema, { schema: above, always }: Place, step: string | number): Place | undefined {
  const { properties, items, required = [] } = above;
  const schema = typeof step === 'string' ? properties?.[step] : items;
  if (!schema) return undefined;
  const name = schema.$ref?.split('/').at(-1);
  const target = name === undefined ? schema : root.$defs?.[name];
  const isRequired = typeof step === 'number' || required.includes(step);
  const isAlways = typeof step === 'number' || (always && isRequired);
  return target && { schema: target, required: isRequired, always: isAlways, ...(name !== undefined && { name }) };
}

/** Texts that may be longer than this are asked for in a box that grows, those longer than the other in one for several lines. */
const long = { wrapped: 500, prose: 2000 } as const;

/** Whether a text of this kind may be long, and so is typed into a box that grows. */
export function isLong(kind: FieldKind): boolean {
  return kind === 'wrapped' || kind === 'prose';
}

/** How the value of a schema's place is asked for. */
export function kindOf(root: Schema, place: Place): FieldKind {
  const { schema, name } = place;
  const types = [schema.type ?? []].flat();
  if (types.includes('array')) return child(root, place, 0)?.schema.type === 'object' ? 'records' : 'lines';
  if (schema.enum) return 'choice';
  if (name === 'date') return 'date';
  if (types.includes('integer')) return 'number';
  const { maxLength = 0 } = schema;
  if (maxLength >= long.prose) return 'prose';
  return maxLength >= long.wrapped ? 'wrapped' : 'text';
}

/** What the schema says of a value to people. */
export function descriptionOf({ schema }: Place, language: 'th' | 'en'): string {
  return (language === 'th' ? schema.description : schema['x-description-en']) ?? '';
}

/** The order in which the schema lists the keys of a map. */
export function keyOrderOf(root: Schema): KeyOrder {
  return (path) => Object.keys(placeAt(root, path)?.schema.properties ?? {});
}
