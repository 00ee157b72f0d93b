/** The office's emblem as it was given, ready for both renderers. Sizes are in the file's own units. */
export type Emblem =
  | {
      readonly kind: 'svg';
      readonly bytes: Uint8Array;
      readonly width: number;
      readonly height: number;
      /** The drawing as filled and stroked paths in user space, y pointing down, origin at the top left. */
      readonly paths: readonly EmblemPath[];
    }
  | {
      readonly kind: 'png';
      readonly bytes: Uint8Array;
      readonly width: number;
      readonly height: number;
      /** Red, green, blue and opacity of each pixel, a byte each, row by row from the top. */
      readonly pixels: Uint8Array;
    };

export interface EmblemPath {
  /** SVG path data in user space, transforms not yet applied. */
  readonly data: string;
  /** Affine transform [a b c d e f] into the emblem's user space. */
  readonly transform: readonly [number, number, number, number, number, number];
  /** Six hexadecimal digits; absent when there is no fill. */
  readonly fill?: string;
  readonly fillRule: 'nonzero' | 'evenodd';
  readonly stroke?: EmblemStroke;
}

/** How an outline is drawn; the width is in user space. */
export interface EmblemStroke {
  readonly colour: string;
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly miterLimit: number;
}
