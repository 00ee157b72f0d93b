import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { documentText, paragraphText } from '../../src/compose/index.ts';
import type { Block, Document, Paragraph } from '../../src/model/document.ts';
import { documentNames } from '../../src/packet/packet.ts';
import { type Extractor, extractors, pdftotext, pdftotextRaw } from '../extractors.ts';
import { itWith } from '../outside-tool.ts';
import { builtExample, documentOf, exampleNames, fileOf } from './built.ts';
import { squeezed, withoutFurniture } from './furniture.ts';
import { spacedText, wrongSpaces } from './spaced-text.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cabsub-text-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(bytes: Uint8Array): string {
  const file = path.join(folder, 'paper.pdf');
  writeFileSync(file, bytes);
  return file;
}

/** Readers that give a page's text in the order it is drawn in; plain pdftotext puts columns one after another. */
const inOrder = extractors.filter((extractor) => extractor !== pdftotext);

describe.each(exampleNames)('every word of %s', (name) => {
  let example: Awaited<ReturnType<typeof builtExample>>;
  beforeAll(async () => {
    example = await builtExample(name);
  });

  describe.each(documentNames)('in the PDF of its %s', (documentName) => {
    let file: string;
    let document: Document;
    beforeAll(() => {
      file = written(fileOf(example.files, `${documentName}.pdf`));
      document = documentOf(example.documents, documentName);
    });
    const linesOf = async (extractor: Extractor) =>
      (await extractor.pages(file)).flatMap((page, index) => withoutFurniture(page, document, index + 1));

    for (const extractor of inOrder) {
      itWith(...extractor.tools)(`stands in order for ${extractor.name}`, async () => {
        const lines = await linesOf(extractor);
        expect(squeezed(lines.join(''))).toBe(squeezed(documentText(document)));
      });
    }

    // Plain pdftotext drops a hyphen at the end of a line, the cell of a dash alone among them.
    itWith('pdftotext')('stands for pdftotext, character for character, in an order of its own', async () => {
      const characters = async ({ pages }: Extractor) =>
        (await pages(file)).map((page) => [...squeezed(page.join('')).replaceAll('-', '')].sort().join(''));
      expect(await characters(pdftotext)).toEqual(await characters(pdftotextRaw));
    });

    for (const extractor of extractors) {
      itWith(...extractor.tools)(
        `has the spaces it was written with, and no other, for ${extractor.name}`,
        async () => {
          // Plain pdftotext leaves a hyphen out that ends a line; the other readers are held to it.
          const inked = (text: string) => (extractor === pdftotext ? text.replaceAll('-', '') : text);
          const read = spacedText((await linesOf(extractor)).map(inked));
          const paragraphs = document.blocks.filter(isRunningText).map((block) => inked(paragraphText(block)));
          expect(paragraphs.flatMap((paragraph) => wrongSpaces(paragraph, read))).toEqual([]);
        },
      );
    }
  });

  itWith().each(documentNames)('stands in the DOCX of its %s, in order', async (documentName) => {
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(fileOf(example.files, `${documentName}.docx`)),
    });
    expect(squeezed(value)).toBe(squeezed(documentText(documentOf(example.documents, documentName))));
  });

  itWith('pdftotext').each(documentNames)(
    'has no Arabic digit in its %s but in Latin names and addresses',
    async (documentName) => {
      const pages = await pdftotextRaw.pages(written(fileOf(example.files, `${documentName}.pdf`)));
      const text = pages.flat().join('\n');
      expect(text.replace(latin, '')).not.toMatch(/[0-9]/);
    },
  );
});

/** Body text and lists; the label of a labelled line is a column of its own. */
function isRunningText(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && (block.marker === undefined || block.list !== undefined);
}

/** Addresses, Latin words with digits in them, and a number that follows a Latin word (domain.md E.4). */
const latin = /https?:\/\/\S+|[\w.-]+@[\w.-]+|[A-Za-z][\w.-]*(?:\s+\d[\d.]*)?/g;
