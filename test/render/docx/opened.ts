import { strFromU8, unzipSync } from 'fflate';
import type { Block, Document, Gap, Paragraph, Table } from '../../../src/model/document.ts';
import { type DocxOptions, renderDocx } from '../../../src/render/docx/render-docx.ts';
import { world } from '../../home.ts';

export const date = new Date('2026-08-18T00:00:00Z');

/** A DOCX's parts as text, by path. */
export type Opened = Readonly<Record<string, string>>;

/** @param more what else the renderer is told */
export async function opened(document: Document, more: Partial<DocxOptions> = {}): Promise<Opened> {
  const files = unzipSync(await renderDocx(document, { date, readBuiltin: world.readBuiltin, ...more }));
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
}

export function part(docx: Opened, path: string): string {
  const xml = docx[path];
  if (xml === undefined) throw new Error(`the DOCX has no ${path}: ${Object.keys(docx).join(' ')}`);
  return xml;
}

/** Every element of a name that holds none of its own kind, with its tags. */
export function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, 'gsu'))].map(([element]) => element);
}

/** The values of an attribute, in order. */
export function attributes(xml: string, element: string, attribute: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${element} [^>]*?${attribute}="([^"]*)"`, 'gu'))].map(([, value = '']) => value);
}

/** What a reader sees of a run or a paragraph. */
export function visibleText(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:br\/>/gu)]
    .map(([element, text]) => (text === undefined ? (element === '<w:tab/>' ? '\t' : '\n') : unescaped(text)))
    .join('');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The texts of a paper's paragraphs in reading order, as a Word file writes them. */
export function documentTexts({ blocks }: Document): readonly string[] {
  return blocks.flatMap(blockTexts);
}

function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphText(block)];
    case 'table':
      return tableTexts(block);
    case 'group':
      return block.blocks.flatMap(blockTexts);
    case 'masthead':
      return block.stamp ? [paragraphText(block.stamp)] : [];
    case 'gap':
    case 'page-break':
      return [];
  }
}

function tableTexts({ sections }: Table): readonly string[] {
  const cells = sections.flatMap(({ header, rows }) => [...header, ...rows]).flatMap((row) => row.cells);
  return cells.flatMap(({ blocks }) => blocks.filter(isParagraph).map(paragraphText));
}

function isParagraph(block: Paragraph | Gap): block is Paragraph {
  return block.kind === 'paragraph';
}

function paragraphText({ marker, inlines }: Paragraph): string {
  const text = inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : ' '));
  return (marker === undefined ? '' : `${marker}\t`) + text.join('');
}
