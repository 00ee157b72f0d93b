import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { documentText } from '../../src/compose/index.ts';
import { documentNames } from '../../src/packet/packet.ts';
import { itWith, run } from '../outside-tool.ts';
import { builtExample, documentOf, exampleNames, fileOf } from './built.ts';
import { squeezed, withoutFurniture } from './furniture.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cabsub-text-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The pages of a PDF as lines in the order they were drawn. */
function pdfPages(bytes: Uint8Array): readonly string[] {
  const file = path.join(folder, 'paper.pdf');
  writeFileSync(file, bytes);
  return run('pdftotext', ['-raw', file, '-']).toString('utf8').split('\f').slice(0, -1);
}

describe.each(exampleNames)('every word of %s', (name) => {
  let example: Awaited<ReturnType<typeof builtExample>>;
  beforeAll(async () => {
    example = await builtExample(name);
  });

  itWith('pdftotext').each(documentNames)('stands in the PDF of its %s, in order', (documentName) => {
    const document = documentOf(example.documents, documentName);
    const pages = pdfPages(fileOf(example.files, `${documentName}.pdf`));
    const text = pages.flatMap((page, index) => withoutFurniture(page, document, index === 0)).join('');
    expect(squeezed(text)).toBe(squeezed(documentText(document)));
  });

  itWith().each(documentNames)('stands in the DOCX of its %s, in order', async (documentName) => {
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(fileOf(example.files, `${documentName}.docx`)),
    });
    expect(squeezed(value)).toBe(squeezed(documentText(documentOf(example.documents, documentName))));
  });

  itWith('pdftotext').each(documentNames)(
    'has no Arabic digit in its %s but in Latin names and addresses',
    (documentName) => {
      const text = pdfPages(fileOf(example.files, `${documentName}.pdf`)).join('\n');
      expect(text.replace(latin, '')).not.toMatch(/[0-9]/);
    },
  );
});

/** Addresses, Latin words with digits in them, and a number that follows a Latin word (domain.md E.4). */
const latin = /https?:\/\/\S+|[\w.-]+@[\w.-]+|[A-Za-z][\w.-]*(?:\s+\d[\d.]*)?/g;
