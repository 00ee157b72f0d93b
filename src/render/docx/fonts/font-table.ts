import type { Variant } from '../../../model/variant.ts';
import { attributeText } from '../xml-text.ts';
import type { EmbeddedFont } from './embedded-font.ts';
import type { NamedFont, Signature } from './named-font.ts';

/** A font, and the files of it that the document holds. */
export interface FontEntry {
  readonly font: NamedFont;
  readonly files: readonly EmbeddedFont[];
}

/** The id of the relationship to a file of the font table, counted from 0. */
export function fileId(index: number): string {
  return `rId${index + 1}`;
}

/** Puts entries at the end of a font table, in the place of those it has of the same names. */
export function withFonts(table: string, entries: readonly FontEntry[]): string {
  const names = new Set(entries.map(({ font }) => attributeText(font.name)));
  const others = table.replace(
    /<w:font [^>]*?w:name="([^"]*)"[^>]*?(?:\/>|>.*?<\/w:font>)/gsu,
    (entry, name: string) => (names.has(name) ? '' : entry),
  );
  const ours = entries.map(entryOf).join('');
  return others.replace(/\/>$|<\/w:fonts>$/u, (end) => (end === '/>' ? `>${ours}</w:fonts>` : ours + end));
}

/** In the schema's order (ISO/IEC 29500-1, CT_Font). */
function entryOf({ font: { name, alternatives, charset, panose, signature }, files }: FontEntry): string {
  return [
    `<w:font w:name="${attributeText(name)}">`,
    `<w:altName w:val="${attributeText(alternatives.join(','))}"/><w:panose1 w:val="${panose}"/>`,
    `<w:charset w:val="${charset}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>`,
    signature ? signatureOf(signature) : '',
    ...files.map(fileOf),
    '</w:font>',
  ].join('');
}

function signatureOf({ unicode, codePages }: Signature): string {
  const words = (name: string, values: readonly string[]) =>
    values.map((value, index) => ` w:${name}${index}="${value}"`).join('');
  return `<w:sig${words('usb', unicode)}${words('csb', codePages)}/>`;
}

const elements: Readonly<Record<Variant, string>> = {
  regular: 'w:embedRegular',
  bold: 'w:embedBold',
  italic: 'w:embedItalic',
  'bold-italic': 'w:embedBoldItalic',
};
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function fileOf({ variant, key }: EmbeddedFont, index: number): string {
  return `<${elements[variant]} xmlns:r="${relationships}" r:id="${fileId(index)}" w:fontKey="${key}"/>`;
}
