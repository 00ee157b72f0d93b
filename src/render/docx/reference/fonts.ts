import { childrenOf } from './element.ts';
import type { Element } from './xml.ts';

/** What a font's entry says of the face itself, in the schema's order (CT_Font); embedded files are not taken. */
const kept = ['altName', 'panose1', 'charset', 'family', 'notTrueType', 'pitch', 'sig'];

/** The entries of the faces that the given elements name, in the table's order. */
export function fontEntries(table: Element | undefined, users: readonly Element[]): readonly Element[] {
  const named = namedFaces(users);
  return childrenOf(table, 'w:font')
    .filter(({ attributes }) => named.has(attributes['w:name'] ?? ''))
    .map(({ name, attributes, children }) => ({
      name,
      attributes,
      children: kept.flatMap((each) => children.find((entry) => entry.name === `w:${each}`) ?? []),
    }));
}

/** The faces that the given elements and those in them name. */
export function namedFaces(users: readonly Element[]): ReadonlySet<string> {
  return new Set(users.flatMap(faces));
}

function faces({ name, attributes, children }: Element): readonly string[] {
  if (name !== 'w:rFonts') return children.flatMap(faces);
  return Object.entries(attributes).flatMap(([key, face]) => (key === 'w:hint' ? [] : [face]));
}
