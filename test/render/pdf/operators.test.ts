import { describe, expect, it } from 'vitest';
import { colour, number } from '../../../src/render/pdf/operators.ts';

describe('a colour in page content', () => {
  it('is the style’s own, to three decimals in each channel', () => {
    expect(colour('C00000', 'fill')).toBe('0.753 0 0 rg');
    expect(colour('336699', 'stroke')).toBe('0.2 0.4 0.6 RG');
  });

  it('is grey where it has no hue, so that black is black ink alone', () => {
    expect(colour('000000', 'fill')).toBe('0 g');
    expect(colour('808080', 'stroke')).toBe('0.502 G');
  });
});

it('a number in page content has no exponent, no trailing zero and no negative zero', () => {
  expect([1e-9, -1e-9, 12.5, 100, -0.1234].map((value) => number(value))).toEqual(['0', '0', '12.5', '100', '-0.123']);
});
