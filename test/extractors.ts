import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { run } from './outside-tool.ts';

/** A program that reads the text of a PDF. */
export interface Extractor {
  readonly name: string;
  /** The outside tools it needs. */
  readonly tools: readonly string[];
  /** The lines of each page as the program gives them, without those that are blank. */
  pages(file: string): Promise<readonly (readonly string[])[]>;
}

export const pdftotext = commandLine('pdftotext', 'pdftotext', (file) => ['-q', file, '-']);
export const pdftotextRaw = commandLine('pdftotext -raw', 'pdftotext', (file) => ['-q', '-raw', file, '-']);
export const mutool = commandLine('mutool', 'mutool', (file) => ['draw', '-q', '-F', 'txt', file]);
export const pdfjs: Extractor = { name: 'pdf.js', tools: [], pages: pdfjsPages };

/** The readers that issue after issue is promised for: poppler in both its orders, MuPDF, and the one in browsers. */
export const extractors: readonly Extractor[] = [pdftotext, pdftotextRaw, mutool, pdfjs];

function commandLine(name: string, tool: string, args: (file: string) => readonly string[]): Extractor {
  const pages = async (file: string) =>
    run(tool, args(file))
      .toString('utf8')
      .split('\f')
      .slice(0, -1)
      .map((page) => linesOf(page));
  return { name, tools: [tool], pages };
}

async function pdfjsPages(file: string): Promise<readonly (readonly string[])[]> {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const pages: (readonly string[])[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(linesOf(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')));
  }
  await task.destroy();
  return pages;
}

function linesOf(page: string): readonly string[] {
  return page
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
