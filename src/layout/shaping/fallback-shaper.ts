import { type ShapedRun, type Shaper, shapedRun } from '../shaper.ts';
import type { OpenFace } from './open-face.ts';

/** The faces of a shaper; each is opened when it is first asked for. */
export interface LazyFaces {
  text(bold: boolean): OpenFace;
  symbols(): OpenFace;
}

/** What is known of one weight. */
interface Weight {
  readonly runs: Map<string, readonly ShapedRun[]>;
  /** The face that sets each character. */
  readonly faces: Map<string, OpenFace>;
}

/** A shaper that sets text in the text face and what that face lacks in the symbol face. */
export function createShaper(faces: LazyFaces): Shaper {
  const regular: Weight = { runs: new Map(), faces: new Map() };
  const bold: Weight = { runs: new Map(), faces: new Map() };

  const chosen = (character: string, isBold: boolean): OpenFace => {
    const text = faces.text(isBold);
    return text.has(character) || !faces.symbols().has(character) ? text : faces.symbols();
  };

  const faceOf = (character: string, isBold: boolean): OpenFace => {
    const known = (isBold ? bold : regular).faces;
    const face = known.get(character) ?? chosen(character, isBold);
    known.set(character, face);
    return face;
  };

  return {
    shape(text, isBold) {
      const { runs } = isBold ? bold : regular;
      const known = runs.get(text);
      if (known !== undefined) return known;
      const shaped = stretches(text, (character) => faceOf(character, isBold)).map(({ face, text: stretch }) =>
        shapedRun(face.face, face.shape(stretch)),
      );
      runs.set(text, shaped);
      return shaped;
    },

    missing(text, isBold) {
      const characters = [...new Set(text)];
      return characters.filter((character) => !faceOf(character, isBold).has(character));
    },
  };
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
