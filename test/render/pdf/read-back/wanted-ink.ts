import type { Face as FaceEntry } from '../../../../src/model/generated/fonts.ts';
import { world } from '../../../home.ts';
import { openPlainFont } from '../../../layout/shaping/harfbuzz-alone.ts';
import type { ContourReader } from './contours.ts';
import type { Ink } from './drawn-lines.ts';

/** A contour where HarfBuzz wants it, and the offset in the line's text of what it belongs to. */
export interface WantedInk extends Ink {
  readonly at: number;
}

/** A text face and the symbol face for what it lacks, with HarfBuzz alone between a line and its ink. */
export interface PlainFaces {
  /** The characters that only the symbol face has. */
  readonly symbols: readonly string[];
  /** A whole line of a nominal size, unjustified. */
  ink(line: string, size: number): readonly WantedInk[];
}

export function openPlainFaces(text: FaceEntry, symbols: FaceEntry, contours: ContourReader): PlainFaces {
  const [textFont, symbolFont] = [text, symbols].map(({ file }) => openPlainFont(world.readBuiltin(file)));
  if (!textFont || !symbolFont) throw new Error('There are two fonts');
  const isSymbol = (point: number) => symbolFont.characters.has(point) && !textFont.characters.has(point);

  const ink: PlainFaces['ink'] = (line, size) => {
    let pen = 0;
    return stretches(line, isSymbol).flatMap((stretch) => {
      const [font, face] = stretch.isSymbol ? [symbolFont, symbols] : [textFont, text];
      const start = pen;
      const { glyphs, advance } = font.set(stretch.text);
      const unit = (size * face.scale) / font.unitsPerEm;
      pen += advance * unit;
      return glyphs.flatMap(({ id, at, x, y }) =>
        contours(font.font, id).map((contour) => ({
          curve: contour.curve,
          size: size * face.scale,
          x: start + (x + contour.x) * unit,
          y: y + contour.y,
          at: stretch.start + at,
        })),
      );
    });
  };
  return { symbols: [...symbolFont.characters].filter(isSymbol).map((point) => String.fromCodePoint(point)), ink };
}

interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly isSymbol: boolean;
}

function stretches(line: string, isSymbol: (point: number) => boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const character of line) {
    const last = found.at(-1);
    const symbol = isSymbol(character.codePointAt(0) ?? 0);
    if (last?.isSymbol === symbol) found[found.length - 1] = { ...last, text: last.text + character };
    else found.push({ text: character, start, isSymbol: symbol });
    start += character.length;
  }
  return found;
}
