import { describe, expect, test } from 'vitest';
import type { Path } from '../../../../src/edit/index.ts';
import { type Field, pathOf } from '../../../../src/preview/page/form/field.ts';
import { groups } from '../../../../src/preview/page/form/fields.ts';
import { descriptionOf, kindOf, placeAt } from '../../../../src/preview/page/form/schema.ts';
import { schema } from './inputs.ts';

interface Asked {
  readonly name: string;
  readonly field: Field;
  readonly path: Path;
}

function asked(field: Field, above: Path): readonly Asked[] {
  const path = pathOf(field, above);
  const inner = (field.fields ?? []).flatMap((each) => asked(each, [...path, 0]));
  return [{ name: path.join('.'), field, path }, ...inner];
}

const all = groups.flatMap(({ fields }) => fields.flatMap((field) => asked(field, [])));
const labels = [...groups, ...all.map(({ field }) => field)].flatMap(({ label, hint }) => [label, hint ?? label]);

describe('every field of the form', () => {
  test.each(all)('$name is one of the schema, which says in both languages what it is', ({ path, field }) => {
    const place = placeAt(schema, path);
    expect(place).toBeDefined();
    expect(descriptionOf(place!, 'th')).not.toBe('');
    expect(descriptionOf(place!, 'en')).not.toBe('');
    const kind = kindOf(schema, place!);
    expect(field.item !== undefined).toBe(kind === 'lines' || kind === 'records');
    expect(field.fields !== undefined).toBe(kind === 'records');
  });

  test.each(all.filter(({ path }) => kindAt(path) === 'choice'))(
    '$name has a name for each choice that is a word for machines',
    ({ path, field }) => {
      const choices = placeAt(schema, path)?.schema.enum ?? [];
      expect(Object.keys(field.choices ?? {})).toEqual(choices.filter((choice) => /^[a-z]+$/.test(choice)));
    },
  );

  test('a record asks for all that it must have', () => {
    for (const { path, field } of all.filter(({ field }) => field.fields))
      expect(field.fields?.map(({ path }) => path)).toEqual(
        expect.arrayContaining([...(placeAt(schema, [...path, 0])?.schema.required ?? [])]),
      );
  });

  test('each path is asked for once, and each label is there in both languages', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const label of labels) if (label !== 'none') expect([label.th, label.en]).not.toContain('');
  });
});

describe('what is said of a field', () => {
  const keys = new Set(all.flatMap(({ path }) => path.filter((step) => typeof step === 'string' && step.length > 2)));
  const said = all.flatMap(({ name, path, field: { label, hint } }) =>
    (['th', 'en'] as const).flatMap((language): readonly (readonly [string, string, string])[] => {
      if (hint === 'none') return [];
      const description = descriptionOf(placeAt(schema, path)!, language);
      return [[`${name} (${language})`, label[language], hint ? hint[language] : description]];
    }),
  );

  test.each(said)('%s does not begin with its label', (_, label, hint) => {
    expect(hint.startsWith(label)).toBe(false);
  });

  test.each(said.filter(([name]) => name.endsWith('(th)')))('%s names no key of the file', (_, __, hint) => {
    expect((hint.match(/[a-z_]+/g) ?? []).filter((word) => keys.has(word))).toEqual([]);
  });
});

test('the form asks for everything that a file must have', () => {
  const paths = new Set(all.map(({ path }) => path[0]));
  expect([...paths]).toEqual(expect.arrayContaining([...(schema.required ?? [])]));
});

function kindAt(path: Path): string | undefined {
  const place = placeAt(schema, path);
  return place && kindOf(schema, place);
}
