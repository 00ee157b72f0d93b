import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  type IFloating,
  ImageRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { Masthead } from '../../model/document.ts';
import type { Emblem } from '../../model/emblem.ts';
import { emu, pixels } from './units.ts';

/** The emblem in the two forms a Word file holds it in. */
export interface WordEmblem {
  readonly image: Emblem;
  /** What is shown where SVG is not drawn. */
  readonly png: Uint8Array;
}

/** The emblem as a picture that floats, centred on the text column, `top` pt under the sheet's edge. */
export function emblemRun({ image, png }: WordEmblem, { top, height, alt }: Masthead['emblem']): ImageRun {
  const placed = {
    transformation: { width: pixels((height * image.width) / image.height), height: pixels(height) },
    floating: floating(top),
    altText: { id: '1', name: alt, title: alt, description: alt },
  };
  return image.kind === 'png'
    ? new ImageRun({ type: 'png', data: image.bytes, ...placed })
    : new ImageRun({ type: 'svg', data: image.bytes, fallback: { type: 'png', data: png }, ...placed });
}

function floating(top: number): IFloating {
  return {
    horizontalPosition: { relative: HorizontalPositionRelativeFrom.COLUMN, align: HorizontalPositionAlign.CENTER },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emu(top) },
    wrap: { type: TextWrappingType.NONE },
    allowOverlap: true,
    lockAnchor: true,
  };
}
