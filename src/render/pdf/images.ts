import type { Emblem } from '../../model/emblem.ts';
import { writeImage } from './image-object.ts';
import type { PdfObject, Pen } from './pen.ts';

type Picture = Extract<Emblem, { kind: 'png' }>;

/** The pictures of one file, each written once. */
export interface Images {
  /** The picture's name in the resources of the page that is being drawn. */
  use(picture: Picture): string;
}

/** @param transparency whether a picture may be seen through */
export function createImages(pen: Pen, transparency: boolean): Images {
  const images = new Map<Picture, { readonly name: string; readonly object: PdfObject }>();
  const open = (picture: Picture) => {
    const image = { name: `Im${images.size + 1}`, object: writeImage(pen, picture, transparency) };
    images.set(picture, image);
    return image;
  };
  return {
    use(picture) {
      const { name, object } = images.get(picture) ?? open(picture);
      pen.page.xobjects[name] = object;
      return name;
    },
  };
}
