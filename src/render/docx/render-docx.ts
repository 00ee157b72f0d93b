import { type ISectionOptions, NumberFormat, Document as WordDocument } from 'docx';
import type { Paper } from '../../model/document.ts';
import type { Pagination } from '../../model/page.ts';
import type { World } from '../../world/world.ts';
import { wordBody } from './body.ts';
import type { WordEmblem } from './emblem.ts';
import { finish } from './finish.ts';
import { officialFonts, type WordFonts } from './fonts/index.ts';
import { headersAndFooters } from './furniture.ts';
import { packageParts } from './parts.ts';
import type { Reference } from './reference/read.ts';
import { wordStyles } from './styles.ts';
import { twips } from './units.ts';

export interface DocxOptions {
  /** The instant the file says it was made and changed at: the paper's date, never the clock's. */
  readonly date: Date;
  /** Reads a file that ships with cabsub: an SVG emblem needs the rasteriser's code. */
  readonly readBuiltin: World['readBuiltin'];
  /** The office's own Word file for styles and page. */
  readonly reference?: Reference | undefined;
  /** TH SarabunPSK by name, where left out. */
  readonly fonts?: WordFonts;
  /** The number of the PDF's pages, which a classified paper says it has until Word has counted for itself; 1 where left out. */
  readonly pageCount?: number;
  /** The pages of the PDF, for a file with the same; left out, the text flows. */
  readonly pagination?: Pagination;
}

/**
 * Writes a paper as a Word document: text in named Thai styles, the same bytes for the same paper and date. Lengths of
 * the paper are pt. Flowing text has no catchwords, since only Word knows where its pages end. Throws only on a fault
 * of cabsub's own.
 */
export async function renderDocx(
  given: Paper,
  { date, readBuiltin, reference, fonts = officialFonts, pageCount = 1, pagination }: DocxOptions,
): Promise<Uint8Array> {
  const office = reference && (await import('./reference/index.ts')).office(reference);
  const paper = office?.fitted(given) ?? given;
  const emblem = await wordEmblem(paper, readBuiltin);
  const children = wordBody(paper, emblem, pagination);
  const parts = await packageParts(
    wordDocument(paper, children, { font: fonts.text.name, pageCount, office: reference?.page }),
  );
  office?.dress(parts);
  return finish(parts, date, fonts);
}

async function wordEmblem({ blocks }: Paper, readBuiltin: World['readBuiltin']): Promise<WordEmblem | undefined> {
  const masthead = blocks.find((block) => block.kind === 'masthead');
  const image = masthead?.emblem.image;
  if (!masthead || !image) return undefined;
  if (image.kind === 'png') return { image, png: image.bytes };
  const { rasterise } = await import('./rasterise.ts');
  return { image, png: await rasterise(image, masthead.emblem.height, () => readBuiltin(rasteriser)) };
}

const rasteriser = 'npm:@resvg/resvg-wasm/index_bg.wasm';

function wordDocument(
  paper: Paper,
  children: ISectionOptions['children'],
  {
    font,
    pageCount,
    office,
  }: { readonly font: string; readonly pageCount: number; readonly office: Reference['page'] },
): WordDocument {
  const { page, title, subject, author } = paper;
  const { titlePage, headers, footers } = headersAndFooters(paper.furniture, { pitch: page.pitch, pageCount });
  return new WordDocument({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    styles: wordStyles(paper.styles, font),
    // 15 is Word 2013 and later: in older modes Word breaks Thai only at spaces.
    compatibility: {
      version: 15,
      doNotExpandShiftReturn: true,
      // The space after a paragraph and that before the next add up, as they do in the PDF; else the larger of the two counts.
      doNotUseHTMLParagraphAutoSpacing: true,
    },
    sections: [
      {
        properties: {
          titlePage,
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(page.top),
              bottom: twips(page.bottom),
              left: twips(page.left),
              right: twips(page.right),
              header: office ? twips(office.header) : furnitureMargin,
              footer: office ? twips(office.footer) : furnitureMargin,
            },
            pageNumbers: { formatType: NumberFormat.THAI_NUMBERS },
          },
        },
        headers,
        footers,
        children,
      },
    ],
  });
}

/** Where the separator of a header or footer stands, in twips: near the sheet's edge, out of the way. */
const furnitureMargin = twips(14);
