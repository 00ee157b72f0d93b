import type { FormValue, Path } from '../../../edit/index.ts';
import { kindOf, placeAt, type Schema } from './schema.ts';

/** A new record for the list at a path: with the keys that it must have, empty, to be filled in. */
export function newRecord(root: Schema, path: Path): FormValue {
  const keys = placeAt(root, [...path, 0])?.schema.required ?? [];
  return Object.fromEntries(keys.map((key) => [key, firstValue(root, [...path, 0, key])]));
}

/** One of a thing is what there mostly is; everything else is for a person to say. */
function firstValue(root: Schema, path: Path): FormValue {
  const place = placeAt(root, path);
  return place && kindOf(root, place) === 'number' ? '1' : '';
}
