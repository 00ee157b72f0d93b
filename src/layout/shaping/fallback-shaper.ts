import type { Variant } from '../../model/variant.ts';
import { type ShapedRun, type Shaper, shapedRun } from '../shaper.ts';
import type { OpenFace } from './open-face.ts';

/** The faces of a shaper; each is opened when it is first asked for. */
export interface LazyFaces {
  text(variant: Variant): OpenFace;
  symbols(): OpenFace;
  /** Texts of which it is known that the faces can draw them, so that none is opened for asking. */
  readonly trusted?: RegExp;
}

/** What is known of one variant. */
interface Known {
  readonly runs: Map<string, readonly ShapedRun[]>;
  /** The face that sets each character. */
  readonly faces: Map<string, OpenFace>;
}

/** A shaper that sets text in the text face and what that face lacks in the symbol face. */
export function createShaper({ text: textFace, symbols, trusted }: LazyFaces): Shaper {
  const known: Readonly<Record<Variant, Known>> = {
    regular: nothingKnown(),
    bold: nothingKnown(),
    italic: nothingKnown(),
    'bold-italic': nothingKnown(),
  };

  const chosen = (character: string, variant: Variant): OpenFace => {
    const text = textFace(variant);
    return text.has(character) || !symbols().has(character) ? text : symbols();
  };

  const faceOf = (character: string, variant: Variant): OpenFace => {
    const { faces } = known[variant];
    const face = faces.get(character) ?? chosen(character, variant);
    faces.set(character, face);
    return face;
  };

  return {
    shape(text, variant) {
      const { runs } = known[variant];
      const before = runs.get(text);
      if (before !== undefined) return before;
      const shaped = stretches(text, (character) => faceOf(character, variant)).map(({ face, text: stretch }) =>
        shapedRun(face.face, face.shape(stretch)),
      );
      runs.set(text, shaped);
      return shaped;
    },

    missing(text, variant) {
      if (trusted?.test(text)) return [];
      const characters = [...new Set(text)];
      return characters.filter((character) => !faceOf(character, variant).has(character));
    },
  };
}

function nothingKnown(): Known {
  return { runs: new Map(), faces: new Map() };
}

interface Stretch {
  readonly face: OpenFace;
  readonly text: string;
}

function stretches(text: string, faceOf: (character: string) => OpenFace): readonly Stretch[] {
  const found: Stretch[] = [];
  let face: OpenFace | undefined;
  let start = 0;
  let at = 0;
  for (const character of text) {
    const next = faceOf(character);
    if (face !== undefined && next !== face) {
      found.push({ face, text: text.slice(start, at) });
      start = at;
    }
    face = next;
    at += character.length;
  }
  if (face !== undefined) found.push({ face, text: text.slice(start) });
  return found;
}
