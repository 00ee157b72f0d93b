/** The keys of a record whose type names all of them, and whose values the compiler checked to have no other. */
export function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[];
}
