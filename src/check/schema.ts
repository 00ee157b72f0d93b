import { schemas, validators } from '../../.generated/validators.mjs';
import type { TreeNode } from '../read/index.ts';
import type { Conforming, InputSchema, Schema, SchemaError, Validator } from './compiled.ts';

export type SchemaName = keyof Conforming;

export type Verdict<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly SchemaError[] };

/** Holds an input or a document's facts against the schema; everything that does not agree is told. */
export function validate<N extends InputSchema>(name: N, value: unknown): Verdict<Conforming[N]> {
  return verdictOf(validators[name], value);
}

/** What a compiled schema says of a value. */
export function verdictOf<T>(validator: Validator<T>, value: unknown): Verdict<T> {
  return validator(value) ? { ok: true, value } : { ok: false, errors: validator.errors ?? [] };
}

/** A part of a schema, with the file whose `$defs` its references mean. */
export interface SchemaPlace {
  readonly schema: Schema;
  readonly file: Schema;
}

export function schemaNamed(name: SchemaName): SchemaPlace {
  return { schema: schemas[name], file: schemas[name] };
}

/** The place that a reference means. */
export function resolved(place: SchemaPlace): SchemaPlace {
  const { $ref } = place.schema;
  return $ref === undefined ? place : resolved(follow($ref, place.file));
}

/** The place itself: references followed, and of several kinds of map the one that `node` says it is. */
export function settle(from: SchemaPlace, node: TreeNode): SchemaPlace {
  const place = resolved(from);
  const tag = place.schema.discriminator?.propertyName;
  if (tag === undefined || node.kind !== 'map') return place;
  const written = node.entries.find(({ key }) => key === tag)?.value;
  return kindsOf(place).find(({ schema }) => isWritten(schema.properties?.[tag]?.const, written)) ?? place;
}

/** The kinds of map that may stand at a place, each known by the word under its discriminator's key. */
export function kindsOf({ schema: { oneOf = [] }, file }: SchemaPlace): readonly SchemaPlace[] {
  return oneOf.map((schema) => resolved({ schema, file }));
}

/** The schema of a map's key, or none where the map does not take it. */
export function property(place: SchemaPlace, key: string): SchemaPlace | undefined {
  const { properties = {} } = place.schema;
  const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
  return schema && { schema, file: place.file };
}

/** The schema of a list's items. */
export function items(place: SchemaPlace): SchemaPlace | undefined {
  return place.schema.items && { schema: place.schema.items, file: place.file };
}

/** The keys that a map may have. */
export function keysOf(place: SchemaPlace): readonly string[] {
  return Object.keys(place.schema.properties ?? {});
}

/** The JSON Schema types that a value may have there. */
export function typesOf({ schema }: SchemaPlace): readonly string[] {
  return schema.type === undefined ? [] : [schema.type].flat();
}

function isWritten(tag: string | undefined, node: TreeNode | undefined): boolean {
  return tag !== undefined && node?.kind === 'scalar' && node.written === tag;
}

/** Follows `#/$defs/KEY` or `NAME.schema.json#/$defs/KEY`. */
function follow(ref: string, from: Schema): SchemaPlace {
  const [fileName = '', key = ''] = ref.split('#/$defs/');
  const name = fileName.replace('.schema.json', '');
  const file = isSchemaName(name) ? schemas[name] : from;
  const schema = file.$defs?.[key];
  if (schema === undefined) throw new Error(`the schemas hold no ${ref}`);
  return { schema, file };
}

function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(schemas, name);
}
