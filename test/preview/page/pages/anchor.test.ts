import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchor, anchorAt, moved, type PageBox, topOf } from '../../../../src/preview/page/pages/anchor.ts';
import { paper } from './papers.ts';

/** Pages under each other, 100 px high with 10 px between, the first 50 px down. */
function boxes(looks: string, scale = 1): readonly PageBox[] {
  return [...looks].map((digest, index) => ({
    name: 'cover-letter',
    page: index + 1,
    digest,
    top: 50 + index * (100 * scale + 10),
    height: 100 * scale,
  }));
}

describe('the place that is read', () => {
  test.each([
    ['above the first page', 0, { page: 1, within: 0, above: 50 }],
    ['in the first page', 75, { page: 1, within: 0.25, above: 0 }],
    ['between two pages', 155, { page: 2, within: 0, above: 5 }],
    ['below the last page', 900, { page: 3, within: 1, above: 0 }],
  ])('is told %s', (_, top, expected) => {
    expect(anchorAt(boxes('abc'), top)).toMatchObject(expected);
  });

  test('is none without pages', () => {
    expect(anchorAt([], 10)).toBeUndefined();
  });

  test('is found again wherever it was, so that nothing wanders', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 360, noNaN: true }), (top) => {
        expect(topOf(anchorAt(boxes('abc'), top)!, boxes('abc'))).toBeCloseTo(top, 6);
      }),
    );
  });

  test('is the same part of the page at another zoom', () => {
    expect(topOf(anchorAt(boxes('abc'), 185)!, boxes('abc', 2))).toBe(50 + 210 + 0.25 * 200);
  });

  test('is nowhere when its page is not shown', () => {
    expect(topOf(anchorAt(boxes('abc'), 300)!, boxes('ab'))).toBeUndefined();
  });
});

describe('after a rebuild', () => {
  const anchor: Anchor = { name: 'cover-letter', page: 2, digest: 'b', within: 0.5, above: 0 };

  test.each([
    ['the page stays where it was', 'abc', 2],
    ['the page is followed to where it moved', 'axbc', 3],
    ['the page of the same number is taken where none looks the same', 'axc', 2],
    ['the last page is taken where there are fewer', 'x', 1],
    ['the nearest of several that look the same is taken', 'bcdeb', 1],
  ])('%s', (_, looks, page) => {
    expect(moved(anchor, [paper('cover-letter', looks)])).toEqual({ ...anchor, page, digest: looks[page - 1] });
  });

  test('there is no place in a paper that is gone', () => {
    expect(moved(anchor, [paper('checklist', 'abc')])).toBeUndefined();
  });
});
