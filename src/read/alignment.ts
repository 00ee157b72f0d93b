/** Where each UTF-16 code unit of a text starts and ends in the file, and one more for the text's end. */
export interface Alignment {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}
