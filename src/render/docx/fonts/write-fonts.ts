import { strToU8 } from 'fflate';
import { editPart, type Parts } from '../parts.ts';
import { attributeText } from '../xml-text.ts';
import type { Deflated } from '../zip.ts';
import { type FontEntry, fileId, withFonts } from './font-table.ts';
import type { WordFonts } from './index.ts';
import { symbolFont } from './symbol-font.ts';

/**
 * Describes our fonts in the font table of a document whose parts name them, and ties their files to it.
 *
 * @returns those files by path, deflated as they are
 */
export function writeFonts(parts: Parts, { text, embedded }: WordFonts): ReadonlyMap<string, Deflated> {
  const all: readonly FontEntry[] = [
    { font: text, files: embedded },
    { font: symbolFont, files: [] },
  ];
  const entries = all.filter(({ font }) => isNamed(parts, font.name));
  if (entries.length === 0) return new Map();
  editPart(parts, 'word/fontTable.xml', (xml) => withFonts(xml, entries));
  const files = entries.flatMap((entry) => entry.files);
  if (files.length === 0) return new Map();
  editPart(parts, 'word/settings.xml', withEmbedding);
  parts.set('word/_rels/fontTable.xml.rels', strToU8(relationships(files.length)));
  return new Map(files.map(({ file }, index) => [`word/${target(index)}`, file]));
}

function isNamed(parts: Parts, font: string): boolean {
  const quoted = `"${attributeText(font)}"`;
  return [...parts].some(
    ([path, { buffer, byteOffset, length }]) =>
      path.startsWith('word/') && Buffer.from(buffer, byteOffset, length).includes(quoted),
  );
}

/** Word is to keep the fonts whole when it saves: with the letters in use alone nobody could go on writing. */
function withEmbedding(settings: string): string {
  return settings.replace('<w:displayBackgroundShape/>', '$&<w:embedTrueTypeFonts/>');
}

function target(index: number): string {
  return `fonts/font${index + 1}.odttf`;
}

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font';

function relationships(count: number): string {
  const each = Array.from(
    { length: count },
    (_, index) => `<Relationship Id="${fileId(index)}" Type="${type}" Target="${target(index)}"/>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${namespace}">${each.join('')}</Relationships>`;
}
