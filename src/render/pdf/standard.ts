/** The archive standards that a PDF may be written to: PDF/A-2b (ISO 19005-2) or PDF/A-1b (ISO 19005-1). */
export type PdfStandard = '2b' | '1b';

export const pdfStandards: readonly PdfStandard[] = ['2b', '1b'];

export const defaultPdfStandard: PdfStandard = '2b';
