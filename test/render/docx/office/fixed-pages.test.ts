import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { build } from '../../../../src/build.ts';
import type { Document } from '../../../../src/model/document.ts';
import { documentNames } from '../../../../src/packet/packet.ts';
import { prepare } from '../../../../src/prepare.ts';
import { thaiDigits } from '../../../../src/thai/numerals.ts';
import { documentOf, exampleNames, fileOf, inputOf, options } from '../../../examples/built.ts';
import { squeezed, withoutFurniture } from '../../../examples/furniture.ts';
import { pdftotextRaw } from '../../../extractors.ts';
import { world } from '../../../home.ts';
import { itWith } from '../../../outside-tool.ts';
import { readByOffice } from './libre-office.ts';

const itInOffice = itWith('soffice', 'pdftotext');
const names = exampleNames.flatMap((example) => documentNames.map((name) => `${example}-${name}`));
const documents = new Map<string, Document>();
const wordFiles = new Map<string, Uint8Array>();
let folder: string;
let reading: ReturnType<typeof readByOffice> | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cabsub-fixed-'));
  for (const example of exampleNames) {
    const fixed = { ...options, docxPages: 'fixed' } as const;
    const prepared = await prepare(inputOf(example), fixed, world);
    const packet = await build(inputOf(example), fixed, world);
    if (!prepared.value || !packet.value) throw new Error(`${example} was not built`);
    for (const name of documentNames) {
      documents.set(`${example}-${name}`, documentOf(prepared.value.documents, name));
      wordFiles.set(`${example}-${name}`, fileOf(packet.value.files, `${name}.docx`));
      writeFileSync(pdfOf(`${example}-${name}`), fileOf(packet.value.files, `${name}.pdf`));
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(names)('with fixed pages the Word file of %s', { timeout: 180_000 }, (name) => {
  itInOffice('has the pages of the PDF: each begins with the same words and ends with the same catchword', async () => {
    const own = await edges(pdfOf(name), name);
    reading ??= readByOffice(wordFiles, folder);
    const office = (await reading).get(name);
    expect(await edges(office?.pdf ?? '', name)).toEqual(own);
    expect(own.slice(0, -1).every(({ catchword }) => catchword !== undefined)).toBe(true);
  });
});

function pdfOf(name: string): string {
  return join(folder, `${name}.pdf`);
}

/** How many letters of a page are compared: fewer than any first line has, since lines end elsewhere in another program. */
const letters = 16;

/** The first words of each page, and its catchword where it has one. LibreOffice draws the Thai page numbers in Arabic digits. */
async function edges(
  file: string,
  name: string,
): Promise<readonly { readonly first: string; readonly catchword?: string }[]> {
  const document = documents.get(name);
  if (!document) throw new Error(`${name} was not built`);
  const pages = await pdftotextRaw.pages(file);
  return pages.map((lines, index) => {
    const page = lines.map((line) => line.replace(/(?<=- |หน้า )\d+/gu, (number) => thaiDigits(number).text));
    const catchword = page.find((line) => /^\/.+\.\.\.$/u.test(line));
    const first = squeezed(withoutFurniture(page, document, index + 1).join('')).slice(0, letters);
    return { first, ...(catchword !== undefined && { catchword: squeezed(catchword) }) };
  });
}
