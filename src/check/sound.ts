import type { Plain, PlainMap } from './coerce.ts';
import type { Conforming, SchemaError } from './compiled.ts';
import { segments } from './pointer.ts';
import type { SchemaName, Verdict } from './schema.ts';

/** A value of which anything may be missing. */
export type Sound<T> = T extends readonly (infer Item)[]
  ? readonly (Sound<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Sound<T[Key]> | undefined }
    : T;

/**
 * What is left of a value when all that disagrees with its schema is taken out. The checks of
 * facts read this, so that a mistake in one place does not hide one in another.
 */
export function soundPart<N extends SchemaName>(
  value: PlainMap,
  verdict: Verdict<Conforming[N]>,
): Sound<Conforming[N]> {
  const faulty = verdict.ok ? [] : verdict.errors.filter(isInTheWay).map(({ instancePath }) => segments(instancePath));
  // The errors name everything that is not of the type, and none of it is kept.
  return without(value, faulty) as Sound<Conforming[N]>;
}

/** What a map lacks is not there, and nobody asks for a key too many. */
function isInTheWay({ keyword }: SchemaError): boolean {
  return keyword !== 'required' && keyword !== 'additionalProperties';
}

type Path = readonly string[];

/** The value without what the paths lead to; what no path goes through is kept as it is. */
function without(value: Plain, paths: readonly Path[]): Plain {
  if (paths.some(({ length }) => length === 0)) return undefined;
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
  const inner = byFirstStep(paths);
  if (Array.isArray(value)) return value.map((item: Plain, index) => without(item, inner.get(String(index)) ?? []));
  const kept: Record<string, Plain> = Object.assign(Object.create(null), value);
  for (const [key, pathsInside] of inner) kept[key] = without(kept[key], pathsInside);
  return kept;
}

function byFirstStep(paths: readonly Path[]): ReadonlyMap<string, readonly Path[]> {
  const groups = new Map<string, Path[]>();
  for (const [step = '', ...rest] of paths) {
    const group = groups.get(step);
    if (group) group.push(rest);
    else groups.set(step, [rest]);
  }
  return groups;
}
