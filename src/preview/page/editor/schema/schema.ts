import type { Path } from '../yaml/frames.ts';

/** What the page reads of a JSON schema: ours uses no more. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly 'x-description-en'?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly maxLength?: number;
}

/** The schema of the value at a path; none where the schema knows no such place. */
export function schemaAt(root: Schema, path: Path): Schema | undefined {
  let schema: Schema | undefined = resolved(root, root);
  for (const step of path) {
    const next: Schema | undefined = typeof step === 'number' ? schema.items : propertyOf(schema, step);
    if (!next) return undefined;
    schema = resolved(root, next);
  }
  return schema;
}

/** A schema with its reference followed; what stands beside the reference is kept. */
export function resolved(root: Schema, schema: Schema): Schema {
  const { $ref, ...own } = schema;
  const name = $ref?.match(/^#\/\$defs\/(.+)$/)?.[1];
  const target = name === undefined ? undefined : root.$defs?.[name];
  return target ? { ...resolved(root, target), ...own } : schema;
}

/** What a description says first: in Thai up to the first space, elsewhere up to the first stop. */
export function gistOf(description: string): string {
  return /^(?:\p{Script=Thai}\S*|[^,.;:]*)/u.exec(description)?.[0] ?? '';
}

/** Whether values may be of a type. */
export function allows({ type }: Schema, wanted: string): boolean {
  return type === wanted || (Array.isArray(type) && type.includes(wanted));
}

function propertyOf({ properties }: Schema, key: string): Schema | undefined {
  return properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
}
