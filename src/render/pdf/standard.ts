/** The archive standards that a PDF may be written to: PDF/A-2b (ISO 19005-2) or PDF/A-1b (ISO 19005-1). */
export type PdfStandard = '2b' | '1b';

export const pdfStandards: readonly PdfStandard[] = ['2b', '1b'];

export const defaultPdfStandard: PdfStandard = '2b';

/** In what the files of the two standards differ. */
export interface StandardRules {
  readonly pdfVersion: '1.4' | '1.7';
  /** The number of the ISO 19005 part, for the metadata. */
  readonly part: 1 | 2;
  /** Whether small objects stand packed together, which PDF 1.4 cannot read. */
  readonly objectStreams: boolean;
  /** Whether a picture may be seen through (ISO 19005-1, 6.4 forbids it). */
  readonly transparency: boolean;
  /** Whether a subset lists its glyphs in a CIDSet (ISO 19005-1, 6.3.5 wants it). */
  readonly cidSet: boolean;
}

export const rulesOf: Readonly<Record<PdfStandard, StandardRules>> = {
  '2b': { pdfVersion: '1.7', part: 2, objectStreams: true, transparency: true, cidSet: false },
  '1b': { pdfVersion: '1.4', part: 1, objectStreams: false, transparency: false, cidSet: true },
};
