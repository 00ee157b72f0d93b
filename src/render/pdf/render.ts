import type { LaidOut } from '../../model/page.ts';
import { thaiDigits } from '../../thai/numerals.ts';
import { drawPage } from './draw-page.ts';
import { identify } from './file-id.ts';
import { createFonts } from './fonts.ts';
import { Pen, pdfText } from './pen.ts';
import type { PdfStandard } from './standard.ts';
import { createStructure } from './structure.ts';
import { creator, producer, xmpPacket } from './xmp.ts';

export interface PdfOptions {
  /** Date of creation and of the last change, in the file's metadata. */
  readonly date: Date;
  readonly standard: PdfStandard;
}

/**
 * Draws a document that was set on pages as a tagged PDF 1.7. The same input gives the same bytes.
 *
 * @returns the file
 * @throws Error when the structure or a face contradicts itself
 */
export async function renderPdf(laidOut: LaidOut, { date }: PdfOptions): Promise<Uint8Array> {
  const pen = openPen(laidOut, date);
  const fonts = createFonts(pen);
  const structure = createStructure(pen, laidOut);
  const { width, height } = laidOut.document.page;
  for (const page of laidOut.pages) {
    pen.addPage({ size: [width, height], margin: 0 });
    drawPage(pen, page, fonts, structure);
  }
  fonts.embed();
  structure.finish();
  labelPages(pen, laidOut);
  pen.end();
  const chunks: Buffer[] = [];
  for await (const chunk of pen) chunks.push(chunk);
  return identify(Buffer.concat(chunks), pen._id);
}

function openPen({ document: { title, author, subject } }: LaidOut, date: Date): Pen {
  return new Pen(
    {
      pdfVersion: '1.7',
      lang: 'th-TH',
      tagged: true,
      displayTitle: true,
      info: {
        Title: title,
        Author: author,
        Subject: subject,
        Creator: creator,
        Producer: producer,
        CreationDate: date,
        ModDate: date,
      },
    },
    xmpPacket({ title, author, subject, created: date }),
  );
}

/** Names each page by its number in Thai digits: PDF has no such numbering style, so every label is a prefix alone. */
function labelPages(pen: Pen, { pages }: LaidOut): void {
  const labels = pages.flatMap(({ number }, index) => [index, { P: pdfText(thaiDigits(String(number)).text) }]);
  pen._root.data.PageLabels = { Nums: labels };
}
