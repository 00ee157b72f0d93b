import type { Emblem } from '../../model/emblem.ts';
import type { PdfObject, Pen } from './pen.ts';

type Picture = Extract<Emblem, { kind: 'png' }>;

const opaque = 255;

/**
 * Writes a picture as an image object of 8 bits a channel: grey where it has no colour, with a soft mask
 * where it may be seen through. Without `transparency` it is laid on white instead.
 */
export function writeImage(pen: Pen, picture: Picture, transparency: boolean): PdfObject {
  const { alpha, colours } = channels(picture.pixels);
  const seenThrough = alpha.some((value) => value < opaque);
  if (seenThrough && !transparency) layOnWhite(colours, alpha);
  const mask = seenThrough && transparency ? { SMask: writeSamples(pen, picture, 'DeviceGray', alpha) } : {};
  return hasColour(colours)
    ? writeSamples(pen, picture, 'DeviceRGB', colours, mask)
    : writeSamples(pen, picture, 'DeviceGray', everyThird(colours), mask);
}

function writeSamples(
  pen: Pen,
  { width, height }: Picture,
  space: 'DeviceRGB' | 'DeviceGray',
  samples: Uint8Array,
  mask: { readonly SMask?: PdfObject } = {},
): PdfObject {
  const image = pen.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: space,
    BitsPerComponent: 8,
    ...mask,
  });
  image.end(samples);
  return image;
}

/** Red, green and blue one after the other, and how opaque each pixel is. */
function channels(pixels: Uint8Array): { readonly colours: Uint8Array; readonly alpha: Uint8Array } {
  const count = pixels.length / 4;
  const colours = new Uint8Array(3 * count);
  const alpha = new Uint8Array(count);
  for (let pixel = 0; pixel < count; pixel++) {
    colours.set(pixels.subarray(4 * pixel, 4 * pixel + 3), 3 * pixel);
    alpha[pixel] = pixels[4 * pixel + 3] ?? opaque;
  }
  return { colours, alpha };
}

function layOnWhite(colours: Uint8Array, alpha: Uint8Array): void {
  colours.forEach((value, index) => {
    const share = (alpha[Math.floor(index / 3)] ?? opaque) / opaque;
    colours[index] = Math.round(value * share + 255 * (1 - share));
  });
}

function hasColour(colours: Uint8Array): boolean {
  for (let at = 0; at < colours.length; at += 3) {
    if (colours[at] !== colours[at + 1] || colours[at] !== colours[at + 2]) return true;
  }
  return false;
}

function everyThird(colours: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: colours.length / 3 }, (_, pixel) => colours[3 * pixel] ?? 0);
}
