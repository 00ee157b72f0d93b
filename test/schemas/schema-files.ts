import { readdirSync, readFileSync } from 'node:fs';

/** A part of a schema, as far as the tests look into it. */
export interface SchemaPart {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly oneOf?: readonly SchemaPart[];
  readonly description?: string;
  readonly 'x-description-en'?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly additionalProperties?: boolean;
}

const folder = new URL('../../schemas/', import.meta.url);

/** Every schema there is, by its file name. */
export const schemaFiles: ReadonlyMap<string, SchemaPart> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]),
);

/** Every part of a schema with a path that says where it is. */
export function* partsOf(part: SchemaPart, path = ''): Generator<readonly [path: string, part: SchemaPart]> {
  yield [path, part];
  for (const group of ['$defs', 'properties'] as const) {
    for (const [name, inner] of Object.entries(part[group] ?? {})) yield* partsOf(inner, `${path}/${group}/${name}`);
  }
  for (const [index, inner] of (part.oneOf ?? []).entries()) yield* partsOf(inner, `${path}/oneOf/${index}`);
  if (part.items) yield* partsOf(part.items, `${path}/items`);
}
