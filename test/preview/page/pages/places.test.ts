import { describe, expect, test } from 'vitest';
import type { PagePlace } from '../../../../src/preview/contract.ts';
import { placeAt, placesOn, placesShowing } from '../../../../src/preview/page/pages/places.ts';

/** Two lines that reach into each other, a list number before the second, and a line of another page. */
const first = { page: 1, x: 100, y: 100, width: 300, height: 24, input: { start: 10, end: 40 } };
const second = { page: 1, x: 130, y: 120, width: 270, height: 24, input: { start: 40, end: 70 } };
const number = { page: 1, x: 100, y: 120, width: 300, height: 24, input: { start: 40, end: 40 } };
const label = { page: 1, x: 100, y: 200, width: 50, height: 20, template: { file: 'cover-letter.yaml', line: 3 } };
const elsewhere = { page: 2, x: 100, y: 100, width: 300, height: 24, input: { start: 70, end: 90 } };
const nothing = { page: 1, x: 100, y: 300, width: 50, height: 20 };
const places: readonly PagePlace[] = [first, second, number, label, elsewhere, nothing];

describe('the place under the pointer', () => {
  test.each([
    ['a line', 1, { x: 200, y: 110 }, first],
    ['of two lines that reach into each other the nearer', 1, { x: 200, y: 121 }, first],
    ['and the other a little further down', 1, { x: 200, y: 123 }, second],
    ['the smaller of two on a line', 1, { x: 200, y: 132 }, second],
    ['what only the larger reaches', 1, { x: 110, y: 132 }, number],
    ['a line of its own page alone', 2, { x: 200, y: 110 }, elsewhere],
    ['nothing in the margin', 1, { x: 20, y: 110 }, undefined],
  ])('is %s', (_, page, point, expected) => {
    expect(placeAt(places, page, point)).toBe(expected);
  });
});

describe('the places that show a stretch', () => {
  test.each([
    ['that they overlap', { start: 35, end: 45 }, [first, second, number]],
    ['without the one that ends where it starts', { start: 70, end: 75 }, [elsewhere]],
    ['without length', { start: 20, end: 20 }, [first]],
    ['that only a number stands for', { start: 40, end: 40 }, [first, second, number]],
    ['that no page shows', { start: 200, end: 210 }, []],
  ])('%s', (_, stretch, expected) => {
    expect(placesShowing(places, stretch)).toEqual(expected);
  });
});

test('the keyboard goes to what leads somewhere, in reading order', () => {
  expect(placesOn(places, 1)).toEqual([first, second, number, label]);
});
