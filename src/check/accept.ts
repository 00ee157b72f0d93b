import { shipped } from '../../.generated/shipped.mjs';
import type { Outcome, SourceRange } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { locate, readBytes } from '../read/index.ts';
import type { Conforming } from './compiled.ts';

/** The schemas of the files that cabsub works with and an office may bring its own of. */
export type Form = 'template' | 'styles' | 'fonts' | 'families' | 'config';

/** A template, style or face file, accepted by its schema. */
export interface Accepted<T> {
  readonly value: T;
  readonly bytes: Uint8Array;
  readonly source: Source;
  /** Whether it is word for word a file that ships with cabsub, whose soundness its tests have proved. */
  readonly ships: boolean;
  /** Where a value stands in the file, by JSON pointer; for one that leads nowhere the nearest value around it. */
  range(pointer: string): SourceRange;
}

/** The source is there for reports also where the file was not accepted. */
export interface AcceptOutcome<T> extends Outcome<Accepted<T>> {
  readonly source?: Source;
}

/** A file that ships with cabsub, read and accepted when cabsub was bundled (scripts/generate/shipped.mjs). */
export interface Shipped<T> {
  readonly text: string;
  value(): T;
  places(): ShippedPlaces;
}

/** Start and end of each value in the text, by JSON pointer. */
type ShippedPlaces = Readonly<Record<string, readonly [start: number, end: number]>>;

/** Holds a file's bytes against the schema of its form. What ships with cabsub is known and not read again. */
export async function accept<N extends Form>(
  form: N,
  name: string,
  bytes: Uint8Array,
): Promise<AcceptOutcome<Conforming[N]>> {
  const source = { name, text: new TextDecoder().decode(bytes) };
  const known = shipped[form].find(({ text }) => text === source.text);
  if (!known) return acceptOwn(form, name, bytes);
  let places: ShippedPlaces | undefined;
  const range = (pointer: string) => {
    places ??= known.places();
    return placeOf(places, pointer, name);
  };
  return { source, value: { value: known.value(), bytes, source, ships: true, range }, diagnostics: [] };
}

/** The full way, for a file of the office's own. */
async function acceptOwn<N extends Form>(
  form: N,
  name: string,
  bytes: Uint8Array,
): Promise<AcceptOutcome<Conforming[N]>> {
  const { value: parsed, source, diagnostics } = readBytes(name, bytes);
  if (!parsed || !source) return { diagnostics, ...(source && { source }) };
  const { conform } = await import('./conform.ts');
  const { value, diagnostics: ofSchema } = conform(form, parsed.tree);
  const problems = [...diagnostics, ...ofSchema];
  if (!value || problems.some(({ severity }) => severity === 'error')) return { source, diagnostics: problems };
  const { value: range } = locate(source, parsed.tree);
  return { source, value: { value, bytes, source, ships: false, range }, diagnostics: problems };
}

function placeOf(places: ShippedPlaces, pointer: string, file: string): SourceRange {
  const place = places[pointer];
  if (place) return { file, start: place[0], end: place[1] };
  if (pointer === '') throw new Error(`nothing is known of where ${file} begins`);
  return placeOf(places, pointer.slice(0, pointer.lastIndexOf('/')), file);
}
