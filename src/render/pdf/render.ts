import type { LaidOut } from '../../model/page.ts';
import { thaiDigits } from '../../thai/numerals.ts';
import { drawPage } from './draw-page.ts';
import { identify } from './file-id.ts';
import { createFonts } from './fonts.ts';
import { createImages } from './images.ts';
import { addOutline } from './outline.ts';
import { addOutputIntent } from './output-intent.ts';
import { packObjects } from './pack-objects.ts';
import { Pen, pdfText } from './pen.ts';
import { type PdfStandard, rulesOf, type StandardRules } from './standard.ts';
import { createStructure } from './structure.ts';
import { creator, producer, xmpPacket } from './xmp.ts';

export interface PdfOptions {
  /** Date of creation and of the last change, in the file's metadata. */
  readonly date: Date;
  /** The archive standard whose rules the file keeps. */
  readonly standard: PdfStandard;
}

/**
 * Draws a document that was set on pages as a tagged PDF/A with an outline. The same input gives the same bytes.
 *
 * @returns the file
 * @throws Error when the structure or a face contradicts itself
 */
export async function renderPdf(laidOut: LaidOut, { date, standard }: PdfOptions): Promise<Uint8Array> {
  const rules = rulesOf[standard];
  const pen = openPen(laidOut, date, rules);
  const fonts = createFonts(pen, rules);
  const images = createImages(pen, rules.transparency);
  const structure = createStructure(pen, laidOut);
  const setup = laidOut.document.page;
  const sheets = laidOut.pages.map((page) => {
    pen.addPage({ size: [setup.width, setup.height], margin: 0 });
    drawPage(pen, page, setup, { fonts, images }, structure);
    return pen.page.dictionary;
  });
  fonts.embed();
  addOutline(pen, laidOut, structure, sheets);
  structure.finish();
  addOutputIntent(pen);
  labelPages(pen, laidOut);
  pen.end();
  const chunks: Buffer[] = [];
  for await (const chunk of pen) chunks.push(chunk);
  const file = Buffer.concat(chunks);
  return identify(rules.objectStreams ? packObjects(file) : file, pen._id);
}

function openPen(
  { document: { title, author, subject } }: LaidOut,
  date: Date,
  { pdfVersion, part }: StandardRules,
): Pen {
  return new Pen(
    {
      pdfVersion,
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
    xmpPacket({ title, author, subject, created: date, part }),
  );
}

/** Names each page by its number in Thai digits: PDF has no such numbering style, so every label is a prefix alone. */
function labelPages(pen: Pen, { pages }: LaidOut): void {
  const labels = pages.flatMap(({ number }, index) => [index, { P: pdfText(thaiDigits(String(number)).text) }]);
  pen._root.data.PageLabels = { Nums: labels };
}
