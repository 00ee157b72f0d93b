/** A font as the font table of a Word file describes it, so that a program without it finds one alike. */
export interface NamedFont {
  readonly name: string;
  /** Other fonts to take in its place, the nearest first. */
  readonly alternatives: readonly string[];
  /** The character set it is for, as Windows numbers them, in hexadecimal: `DE` is Thai. */
  readonly charset: 'DE' | '00';
  /** PANOSE, ten bytes in hexadecimal. */
  readonly panose: string;
  readonly signature?: Signature;
}

/** The Unicode ranges (four words) and code pages (two) that a font says it covers, each eight hexadecimal digits. */
export interface Signature {
  readonly unicode: readonly string[];
  readonly codePages: readonly string[];
}
