import type { Item } from '../../model/page.ts';
import type { Images } from './images.ts';
import { number } from './operators.ts';
import type { Pen } from './pen.ts';
import { pathOperators } from './vector/path-operators.ts';

type ImageItem = Extract<Item, { kind: 'image' }>;

/** Draws an emblem into the item's box: a PNG as an image, the paths of an SVG as vectors. */
export function drawImage(pen: Pen, { image, x, y, width, height }: ImageItem, images: Images): void {
  if (image.kind === 'png') {
    // An image is a square of 1 whose y points up; the page's points down.
    const box = [width, 0, 0, -height, x, y + height].map((value) => number(value)).join(' ');
    pen.addContent(`q ${box} cm /${images.use(image)} Do Q`);
    return;
  }
  const scale = Math.max(width / image.width, height / image.height);
  pen.save();
  pen.transform(width / image.width, 0, 0, height / image.height, x, y);
  pen.rect(0, 0, image.width, image.height).clip();
  for (const path of image.paths) pen.addContent(pathOperators(path, scale));
  pen.restore();
}
