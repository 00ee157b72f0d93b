import { describe, expect, test } from 'vitest';
import type { Path } from '../../../../src/edit/index.ts';
import { newRecord } from '../../../../src/preview/page/form/new-record.ts';
import { keyOrderOf, kindOf, placeAt } from '../../../../src/preview/page/form/schema.ts';
import { schema } from './inputs.ts';

const kinds: readonly (readonly [Path, string])[] = [
  [['subject'], 'wrapped'],
  [['number'], 'text'],
  [['urgency'], 'choice'],
  [['date'], 'date'],
  [['checklist', 'agencies', 3, 'asked'], 'date'],
  [['copy', 'of'], 'number'],
  [['body'], 'prose'],
  [['checklist', 'resolutions'], 'lines'],
  [['checklist', 'resolutions', 0], 'prose'],
  [['contact', 'phone'], 'lines'],
  [['contact', 'fax'], 'text'],
  [['enclosures'], 'records'],
];

describe('the schema says', () => {
  test.each(kinds)('%j is asked for as %s', (path, kind) => {
    expect(kindOf(schema, placeAt(schema, path)!)).toBe(kind);
  });

  test('what every file must have, and what only its map must', () => {
    const found = [['ministry', 'name'], ['copy', 'of'], ['enclosures', 2, 'unit'], ['urgency']].map((path) =>
      placeAt(schema, path),
    );
    expect(found.map((place) => [place?.required, place?.always])).toEqual([
      [true, true],
      [true, false],
      [true, true],
      [false, false],
    ]);
  });

  test('nothing of a key that it does not know', () => {
    expect(placeAt(schema, ['ministry', 'nam'])).toBeUndefined();
  });

  test('in which order the keys of a map are written', () => {
    const order = keyOrderOf(schema);
    expect(order([]).slice(0, 4)).toEqual(['kind', 'subject', 'urgency', 'secrecy']);
    expect(order(['checklist', 'agencies', 0])).toEqual(['name', 'opinion', 'note', 'asked']);
    expect(order(['unknown'])).toEqual([]);
  });

  test('what a new record has to have', () => {
    expect(newRecord(schema, ['enclosures'])).toEqual({ title: '', quantity: '1', unit: '' });
  });
});
