import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentText } from '../../../../src/compose/text.ts';
import type { Document } from '../../../../src/model/document.ts';
import { documentNames } from '../../../../src/packet/packet.ts';
import { thaiDigits } from '../../../../src/thai/numerals.ts';
import { builtExample, documentOf, exampleNames, fileOf } from '../../../examples/built.ts';
import { squeezed, withoutFurniture } from '../../../examples/furniture.ts';
import { pdftotextRaw } from '../../../extractors.ts';
import { itWith, run } from '../../../outside-tool.ts';
import { documentTexts } from '../opened.ts';
import { type ReadByOffice, readByOffice } from './libre-office.ts';

/** A paper of an example: what it says, and the paths or bytes of its files. */
interface Paper {
  readonly document: Document;
  readonly docx: Uint8Array;
  readonly pdf: string;
}

const itInOffice = itWith('soffice', 'pdftotext');
const names = exampleNames.flatMap((example) => documentNames.map((name) => `${example}-${name}`));
const papers = new Map<string, Paper>();
let folder: string;
let reading: Promise<ReadonlyMap<string, ReadByOffice>> | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cabsub-office-'));
  for (const example of exampleNames) {
    const { documents, files } = await builtExample(example);
    for (const name of documentNames) {
      const pdf = join(folder, `${example}-${name}.pdf`);
      writeFileSync(pdf, fileOf(files, `${name}.pdf`));
      const docx = fileOf(files, `${name}.docx`);
      papers.set(`${example}-${name}`, { document: documentOf(documents, name), docx, pdf });
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function paper(name: string): Paper {
  const found = papers.get(name);
  if (!found) throw new Error(`${name} was not built`);
  return found;
}

/** What LibreOffice makes of a paper's Word file; it opens all of them when the first is asked for. */
async function inOffice(name: string): Promise<ReadByOffice> {
  reading ??= readByOffice(new Map([...papers].map(([each, { docx }]) => [each, docx])), folder);
  const found = (await reading).get(name);
  if (!found) throw new Error(`LibreOffice gave nothing for ${name}`);
  return found;
}

describe.each(names)('the Word file of %s', { timeout: 180_000 }, (name) => {
  itInOffice('reads in LibreOffice as the document does, line for line', async () => {
    const { text } = await inOffice(name);
    expect(lines(text)).toEqual(lines(documentTexts(paper(name).document).join('\n')));
  });

  it('reads in mammoth as the document does, line for line', async () => {
    const { document, docx } = paper(name);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
    expect(lines(value)).toEqual(lines(documentTexts(document).join('\n')));
  });

  itInOffice('has as many pages in LibreOffice as the PDF', async () => {
    const office = await inOffice(name);
    expect(await pdftotextRaw.pages(office.pdf)).toHaveLength((await pdftotextRaw.pages(paper(name).pdf)).length);
    // Set in another face, the number of pages would mean nothing.
    expect(run('pdffonts', [office.pdf]).toString('utf8')).toContain('THSarabunPSK');
  });

  itInOffice('has the stamps and numbers of the PDF around the text of each page', async () => {
    const { pdf, document } = paper(name);
    const office = await inOffice(name);
    expect((await printed(office.pdf)).map((page) => furniture(page, document))).toEqual(
      (await printed(pdf)).map((page) => furniture(page, document)),
    );
  });

  itInOffice('prints the text and the tables of the PDF, in its order', async () => {
    const { document } = paper(name);
    const pages = await printed((await inOffice(name)).pdf);
    const text = pages.flatMap((page, index) => withoutFurniture(page, document, index + 1)).join('');
    expect(squeezed(text)).toBe(squeezed(documentText(document)));
  });
});

/** The lines of a text that say something, no-break spaces as spaces. */
function lines(text: string): readonly string[] {
  return text
    .replaceAll('\u00A0', ' ')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');
}

/** The lines of a PDF's pages. LibreOffice draws page numbers in Arabic digits where Word draws Thai ones (docs/en/word.md). */
async function printed(file: string): Promise<readonly (readonly string[])[]> {
  const pageNumbers = /(?<=- |หน้า )\d+/gu;
  const pages = await pdftotextRaw.pages(file);
  return pages.map((page) => page.map((line) => line.replace(pageNumbers, (number) => thaiDigits(number).text)));
}

/** What stands around the text of a page, in an order of its own. */
function furniture(page: readonly string[], { furniture: { secrecy, copy } }: Document): readonly string[] {
  const marks = [/- [๐-๙]+ -/u, /หน้า [๐-๙]+ ของ [๐-๙]+/u];
  const stamps = [secrecy?.text, copy?.text].filter((text) => text !== undefined);
  return page.filter((line) => stamps.includes(line) || marks.some((mark) => mark.test(line))).sort();
}
