import { describe, expect, it } from 'vitest';
import { partsOf, type SchemaPart, schemaFiles } from './schema-files.ts';

const parts = [...schemaFiles].flatMap(([file, schema]) =>
  [...partsOf(schema)].map(([path, part]) => ({ place: `${file}#${path}`, part })),
);
const own = parts.filter(({ part }) => part.$ref === undefined);
const typesOf = ({ type }: SchemaPart) => [type ?? []].flat();
const places = (found: readonly { place: string }[]) => found.map(({ place }) => place);
/** A map whose keys stand in its kinds. */
const isUnion = (part: SchemaPart) => part.oneOf !== undefined;

describe('every schema', () => {
  it('explains each of its parts in Thai and in English', () => {
    const unexplained = own.filter(
      ({ part }) => !/[ก-๙]/.test(part.description ?? '') || !/^[A-Z`a-z]/.test(part['x-description-en'] ?? ''),
    );
    expect(places(unexplained)).toEqual([]);
  });

  it('gives an example of each of its parts', () => {
    const bare = own.filter(({ place, part }) => !place.endsWith('#') && (part.examples ?? []).length === 0);
    expect(places(bare)).toEqual([]);
  });

  it('bounds every text', () => {
    const texts = own.filter(({ part }) => typesOf(part).includes('string'));
    expect(texts.length).toBeGreaterThan(80);
    expect(places(texts.filter(({ part }) => part.maxLength === undefined))).toEqual([]);
  });

  it('bounds every list', () => {
    const lists = own.filter(({ part }) => typesOf(part).includes('array'));
    expect(lists.length).toBeGreaterThan(20);
    expect(places(lists.filter(({ part }) => part.maxItems === undefined))).toEqual([]);
  });

  it('lets no map have a key that it does not name', () => {
    const maps = own.filter(({ part }) => typesOf(part).includes('object') && !isUnion(part));
    expect(maps.length).toBeGreaterThan(20);
    expect(places(maps.filter(({ part }) => part.additionalProperties !== false))).toEqual([]);
  });

  it('has no pattern in which a repetition stands inside another', () => {
    const patterns = own.flatMap(({ part }) => part.pattern ?? []);
    expect(patterns.filter((pattern) => /[+*]\)?[+*]/.test(pattern))).toEqual([]);
  });
});
