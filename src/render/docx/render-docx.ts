import { NumberFormat, Document as WordDocument, type Paragraph as WordParagraph, type Table as WordTable } from 'docx';
import type { Document } from '../../model/document.ts';
import type { World } from '../../world/world.ts';
import type { WordEmblem } from './emblem.ts';
import { finish } from './finish.ts';
import { type Flowing, flow } from './flow.ts';
import { headersAndFooters } from './furniture.ts';
import { mastheadParagraph } from './masthead.ts';
import { gapParagraphs, lowParagraph, wordParagraph } from './paragraph.ts';
import { packageParts } from './parts.ts';
import { wordStyles } from './styles.ts';
import { wordTables } from './table.ts';
import { twips } from './units.ts';

export interface DocxOptions {
  /** The instant the file says it was made and changed at: the paper's date, never the clock's. */
  readonly date: Date;
  /** Reads a file that ships with cabsub: an SVG emblem needs the rasteriser's code. */
  readonly readBuiltin: World['readBuiltin'];
}

/**
 * Writes a paper as a Word document: flowing text in named Thai styles, the same bytes for the same
 * paper and date. Lengths of the paper are pt. Catchwords are left out, since only Word knows where
 * its pages end. Throws only on a fault of cabsub's own.
 */
export async function renderDocx(document: Document, { date, readBuiltin }: DocxOptions): Promise<Uint8Array> {
  const emblem = await wordEmblem(document, readBuiltin);
  return finish(await packageParts(wordDocument(document, emblem)), date);
}

async function wordEmblem({ blocks }: Document, readBuiltin: World['readBuiltin']): Promise<WordEmblem | undefined> {
  const masthead = blocks.find((block) => block.kind === 'masthead');
  const image = masthead?.emblem.image;
  if (!masthead || !image) return undefined;
  if (image.kind === 'png') return { image, png: image.bytes };
  const { rasterise } = await import('./rasterise.ts');
  return { image, png: await rasterise(image, masthead.emblem.height, () => readBuiltin(rasteriser)) };
}

const rasteriser = 'npm:@resvg/resvg-wasm/index_bg.wasm';

function wordDocument(document: Document, emblem: WordEmblem | undefined): WordDocument {
  const { page, title, subject, author } = document;
  const { titlePage, headers, footers } = headersAndFooters(document.furniture);
  return new WordDocument({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    styles: wordStyles(document.styles),
    // 15 is Word 2013 and later: in older modes Word breaks Thai only at spaces.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
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
              header: furnitureMargin,
              footer: furnitureMargin,
            },
            pageNumbers: { formatType: NumberFormat.THAI_NUMBERS },
          },
        },
        headers,
        footers,
        children: body(document, emblem),
      },
    ],
  });
}

/** Where the low paragraph of a header or footer stands, in twips: near the sheet's edge, out of the way. */
const furnitureMargin = twips(14);

/** A table needs a paragraph behind it, or Word takes the next one for its continuation. */
function body({ blocks, page }: Document, emblem: WordEmblem | undefined): (WordParagraph | WordTable)[] {
  const flowing = flow(blocks);
  return flowing.flatMap((item, index) => {
    const next = flowing[index + 1];
    const closes = item.block.kind === 'table' && (next === undefined || next.block.kind === 'table');
    return [...wordBlocks(item, page.pitch, emblem), ...(closes ? [lowParagraph(item.keep)] : [])];
  });
}

function wordBlocks(
  { block, keep }: Flowing,
  pitch: number,
  emblem: WordEmblem | undefined,
): readonly (WordParagraph | WordTable)[] {
  switch (block.kind) {
    case 'paragraph':
      return [wordParagraph(block, keep)];
    case 'gap':
      return gapParagraphs(block, pitch, keep);
    case 'masthead':
      return [mastheadParagraph(block, emblem, keep)];
    case 'table': {
      const { pageBreakBefore, ...chain } = keep;
      const tables = wordTables(block, pitch, chain);
      return pageBreakBefore ? [lowParagraph({ ...chain, pageBreakBefore }), ...tables] : tables;
    }
  }
}
