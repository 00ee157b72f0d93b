import PDFDocument from 'pdfkit';

/** What pdfkit writes as a PDF value: a string is a name, a `String` a text, an array an array, an object a dictionary. */
export type PdfValue = string | number | boolean | null | undefined | object;

/** An indirect object; `end` writes it to the file, with the bytes as its stream. */
export type PdfObject = PDFKit.PDFKitReference & {
  readonly data: Record<string, PdfValue>;
  end(stream?: Uint8Array | string): void;
};

/** A node of the structure tree; its dictionary is written once its content and its parent are known. */
export type StructureElement = PDFKit.PDFStructureElement & { readonly dictionary: PdfObject };

/**
 * pdfkit as a pen: it numbers and writes objects, pages, marked content, vectors and images, and
 * sets no text. Declared here is what we use of it and its types leave out (pdfkit 0.20.2).
 */
export class Pen extends PDFDocument {
  /** The document catalogue. */
  declare readonly _root: PdfObject;
  /** The file identifier. */
  declare readonly _id: Uint8Array;
  declare readonly ref: (data: Record<string, PdfValue>) => PdfObject;
  declare readonly struct: (type: string, options: { readonly alt?: string }) => StructureElement;
  readonly #xmp: string;

  constructor(options: PDFKit.PDFDocumentOptions, xmp: string) {
    // An empty font name keeps pdfkit from opening Helvetica.
    super({ ...options, autoFirstPage: false, font: '', margin: 0 });
    this.#xmp = xmp;
  }

  /** Writes our own metadata: pdfkit's leaves `&` and `<` of a title as they are, which is no XML. */
  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.end(new TextEncoder().encode(this.#xmp));
    this._root.data.Metadata = metadata;
  }
}

/** A text as pdfkit wants it: a plain string would be written as a name. */
export function pdfText(text: string): PdfValue {
  return new String(text);
}
