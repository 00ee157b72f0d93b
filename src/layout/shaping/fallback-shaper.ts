import type { ShapedRun, Shaper } from '../shaper.ts';
import type { OpenFace } from './open-face.ts';

/** The faces of a shaper; each is opened when it is first asked for. */
export interface LazyFaces {
  text(bold: boolean): OpenFace;
  symbols(): OpenFace;
}

/** A shaper that sets text in the text face and what that face lacks in the symbol face. */
export function createShaper(faces: LazyFaces): Shaper {
  const caches = { bold: new Map<string, readonly ShapedRun[]>(), regular: new Map<string, readonly ShapedRun[]>() };

  const faceOf = (character: string, bold: boolean): OpenFace => {
    const text = faces.text(bold);
    return text.has(character) || !faces.symbols().has(character) ? text : faces.symbols();
  };

  return {
    shape(text, bold) {
      const cache = bold ? caches.bold : caches.regular;
      const known = cache.get(text);
      if (known !== undefined) return known;
      const runs = stretches(text, (character) => faceOf(character, bold)).map(({ face, text: stretch }) => ({
        face: face.face,
        glyphs: face.shape(stretch),
      }));
      cache.set(text, runs);
      return runs;
    },

    missing(text, bold) {
      const characters = [...new Set(text)];
      return characters.filter((character) => !faceOf(character, bold).has(character));
    },
  };
}

interface Stretch {
  readonly face: OpenFace;
  readonly text: string;
}

function stretches(text: string, faceOf: (character: string) => OpenFace): Stretch[] {
  const found: Stretch[] = [];
  for (const character of text) {
    const face = faceOf(character);
    const last = found.at(-1);
    if (last?.face === face) found[found.length - 1] = { face, text: last.text + character };
    else found.push({ face, text: character });
  }
  return found;
}
