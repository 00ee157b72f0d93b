import type { Item } from '../../model/page.ts';
import type { Pen } from './pen.ts';
import { pathOperators } from './vector/path-operators.ts';

type ImageItem = Extract<Item, { kind: 'image' }>;

/** Draws an emblem into the item's box: a PNG as an image, the paths of an SVG as vectors. */
export function drawImage(pen: Pen, { image, x, y, width, height }: ImageItem): void {
  if (image.kind === 'png') {
    pen.image(Buffer.from(image.bytes), x, y, { width, height });
    return;
  }
  const scale = Math.max(width / image.width, height / image.height);
  pen.save();
  pen.transform(width / image.width, 0, 0, height / image.height, x, y);
  for (const path of image.paths) pen.addContent(pathOperators(path, scale));
  pen.restore();
}
