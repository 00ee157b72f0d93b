import { type ShapedRun, type Shaper, shapedRun } from '../../src/layout/shaper.ts';
import type { Setting } from '../../src/layout/text/setting.ts';
import type { Face, Glyph } from '../../src/model/page.ts';
import type { Variant } from '../../src/model/variant.ts';
import type { Break } from '../../src/thai/breaks.ts';
import { PENALTY } from '../../src/thai/penalty.ts';
import { clusters, MARKS } from '../../src/thai/text.ts';

/** Half an em for every character with its marks: 8 pt at nominal 16. */
const halfEm = 500;
const characters = new RegExp(`.[${MARKS}ำ]*`, 'gsu');

export const regular: Face = face('test-regular', 'regular');
export const bold: Face = face('test-bold', 'bold');

function face(id: string, variant: Variant): Face {
  return { id, family: 'Test', variant, scale: 1, bytes: new Uint8Array(), tables: new Map(), unitsPerEm: 1000 };
}

/** A shaper of plain widths; ☃ is the one character that no face has. */
export function fakeShaper(): Shaper {
  const glyphs = new Map<string, Glyph>();
  const glyph = (text: string): Glyph => {
    const known = glyphs.get(text);
    if (known) return known;
    const made: Glyph = { parts: [], advance: halfEm, text };
    glyphs.set(text, made);
    return made;
  };
  return {
    shape: (text, variant): readonly ShapedRun[] =>
      text === '' ? [] : [shapedRun(variant === 'bold' ? bold : regular, (text.match(characters) ?? []).map(glyph))],
    missing: (text) => (text.includes('☃') ? ['☃'] : []),
  };
}

/**
 * Lines of a text may end after spaces, and after `|`, which stands for a word's end and is drawn like
 * any letter; in an emergency anywhere between two clusters.
 */
function plainBreaks(text: string): readonly Break[] {
  let at = 0;
  return clusters(text)
    .map((cluster) => {
      at += cluster.length;
      return {
        at,
        space: cluster === ' ',
        penalty: cluster === ' ' ? PENALTY.space : cluster === '|' ? PENALTY.word : PENALTY.overrun,
      };
    })
    .filter(({ at }) => at < text.length && text[at] !== ' ');
}

/** 16 pt a line and 0.5 em a base: all sums are exact. */
export const plainSetting: Setting = {
  shaper: fakeShaper(),
  pitch: 16,
  breaker: plainBreaks,
};
