// Made from schemas/fonts.schema.json by `npm run generate`: change it there.

/**
 * The faces that ship with cabsub; the first entry of each use and variant is taken.
 */
export interface FontList {
  /**
   * Faces.
   *
   * Items: One face.
   */
  faces: Face[];
}

/**
 * One face.
 */
export interface Face {
  /**
   * Its id, unique in the list.
   */
  id: string;
  /**
   * What it is for.
   */
  use: 'text' | 'symbols';
  /**
   * Which of the family's four faces it is.
   */
  variant: 'regular' | 'bold' | 'italic' | 'bold-italic';
  /**
   * Family name.
   */
  family: string;
  /**
   * The file; npm:… is one from a package that comes with cabsub.
   */
  file: string;
  /**
   * What makes its letters as high as those of TH SarabunPSK.
   */
  scale: number;
  /**
   * Distance between baselines of 16 pt text, in pt.
   */
  pitch: number;
  /**
   * Family name of the copy at the nominal size that Word files embed; only for a face whose licence allows changes.
   */
  embed_as?: string;
  /**
   * Licence, as an SPDX id where there is one.
   */
  licence: string;
  /**
   * Where the face comes from.
   */
  source: string;
}
