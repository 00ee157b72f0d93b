import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertItem, setValue, swapItems } from '../../src/edit/index.ts';
import { changed, examples, oddStyles, type Plain, pathsIn, see, texts, values, withAt } from './inputs.ts';

/** Seconds for each kind of change: a moment in the suite, minutes with `npm run fuzz`. */
const runs = {
  numRuns: 100_000,
  interruptAfterTimeLimit: Number(process.env.FUZZ_SECONDS ?? 1.5) * 1000,
};
const inputs = [...examples, ...oddStyles];
const isText = (value: Plain): boolean => value === null || typeof value === 'string';
/** A text, and the path of one of its values that is wanted, if it has any. */
const places = (wanted: (value: Plain) => boolean) =>
  fc.constantFrom(...inputs).chain((text) => {
    const paths = pathsIn(text, wanted);
    return fc.record({ text: fc.constant(text), path: fc.constantFrom(...(paths.length > 0 ? paths : [['new']])) });
  });

describe('whatever is written, nothing else changes', () => {
  test('a text at a place that has one', () => {
    fc.assert(
      fc.property(places(isText), texts, ({ text, path }, value) => {
        const before = see(text);
        const written = changed(text, setValue(text, path, value));
        expect(see(written)).toEqual({ says: withAt(before.says, path, value), comments: before.comments });
        expect(setValue(written, path, value)).toEqual({ ok: true, edits: [] });
      }),
      runs,
    );
  });

  test('a value under a new key, with the maps that lead to it', () => {
    const order = () => ['kind', 'fresh', 'date', 'one', 'key', 'two'];
    const below = fc.constantFrom(['fresh'], ['fresh', 'inner'], ['fresh', 0]);
    fc.assert(
      fc.property(
        places((value) => !isText(value) && !Array.isArray(value)),
        below,
        values,
        ({ text, path }, more, value) => {
          const where = [...(path[0] === 'new' ? [] : path), ...more];
          const before = see(text);
          const written = changed(text, setValue(text, where, value, order));
          expect(see(written)).toEqual({ says: withAt(before.says, where, value as Plain), comments: before.comments });
        },
      ),
      runs,
    );
  });

  test('an item put into a list, wherever', () => {
    fc.assert(
      fc.property(places(Array.isArray), fc.nat(), values, ({ text, path }, any, value) => {
        const { says, comments } = see(text);
        const list = listAt(says, path);
        const index = any % (list.length + 1);
        const wanted = [...list.slice(0, index), value as Plain, ...list.slice(index)];
        const written = changed(text, insertItem(text, path, index, value));
        expect(see(written)).toEqual({ says: withAt(says, path, wanted), comments });
      }),
      runs,
    );
  });

  test('two items changing places, and back again', () => {
    fc.assert(
      fc.property(
        places((value) => Array.isArray(value) && value.length > 1),
        fc.nat(),
        ({ text, path }, any) => {
          fc.pre(path[0] !== 'new' && typeof path.at(-1) === 'string');
          const before = see(text);
          const list = listAt(before.says, path);
          const index = any % (list.length - 1);
          const wanted = list.toSpliced(index, 2, list[index + 1] as Plain, list[index] as Plain);
          const written = changed(text, swapItems(text, path, index));
          expect(see(written)).toEqual({ says: withAt(before.says, path, wanted), comments: before.comments });
          expect(see(changed(written, swapItems(written, path, index)))).toEqual(before);
        },
      ),
      runs,
    );
  });

  test('a value taken out, with what it leaves empty', () => {
    fc.assert(
      fc.property(
        places(() => true),
        ({ text, path }) => {
          fc.pre(path[0] !== 'new');
          const { says } = see(text);
          const written = changed(text, setValue(text, path, undefined));
          expect(see(written).says).toEqual(withoutEmpty(says, path));
        },
      ),
      runs,
    );
  });
});

function listAt(says: Plain, path: readonly (string | number)[]): Plain[] {
  let at: Plain = says;
  for (const step of path) at = (at as Record<string | number, Plain>)[step] ?? [];
  return at as Plain[];
}

function withoutEmpty(says: Plain, path: readonly (string | number)[]): Plain {
  const left = withAt(says, path, undefined);
  const above = path.slice(0, -1);
  return above.length > 0 && Object.keys(listAt(left, above)).length === 0 ? withoutEmpty(says, above) : left;
}
