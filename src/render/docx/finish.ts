import { strFromU8, strToU8 } from 'fflate';
import { textFont, textFontAlternatives } from './fonts.ts';
import type { Parts } from './parts.ts';
import { removeUnusedParts } from './unused-parts.ts';
import { zip } from './zip.ts';

/**
 * Makes the parts of a DOCX say what `docx` has no option for, and nothing that differs between two
 * runs: the dates are `date`, the entries are in a fixed order.
 */
export function finish(parts: Parts, date: Date): Uint8Array {
  removeUnusedParts(parts);
  edit(parts, 'docProps/core.xml', (xml) => coreProperties(xml, date));
  edit(parts, 'docProps/app.xml', appProperties);
  edit(parts, 'word/settings.xml', settings);
  edit(parts, 'word/fontTable.xml', fontTable);
  return zip(inOrder(parts));
}

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts.get(path);
  if (!part) throw new Error(`docx made no ${path}`);
  const before = strFromU8(part);
  const after = change(before);
  if (after === before) throw new Error(`${path} of docx is not as expected`);
  parts.set(path, strToU8(after));
}

/** Created and modified on the given day; the text's language. */
function coreProperties(xml: string, date: Date): string {
  const instant = date.toISOString().replace(/\.\d+Z$/u, 'Z');
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${instant}`)
    .replace('</cp:coreProperties>', '<dc:language>th-TH</dc:language></cp:coreProperties>');
}

function appProperties(xml: string): string {
  return xml.replace(
    /(<Properties[^>]*?)\/?>(?:<\/Properties>)?$/u,
    '$1><Application>cabsub</Application></Properties>',
  );
}

/** Latin text is English, complex text Thai. Its place is in front of the colours of a theme, which there are none of. */
function settings(xml: string): string {
  return xml.replace('</w:settings>', '<w:themeFontLang w:val="en-US" w:bidi="th-TH"/></w:settings>');
}

/** Names the faces that stand in where TH SarabunPSK is not installed. */
function fontTable(xml: string): string {
  const font =
    `<w:font w:name="${textFont.cs}"><w:altName w:val="${textFontAlternatives.join(',')}"/>` +
    '<w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>';
  return xml.replace(/\/>$|<\/w:fonts>$/u, (end) => (end === '/>' ? `>${font}</w:fonts>` : font + end));
}

/** The content types first, as a package wants them, then by name. */
function inOrder(parts: Parts): readonly (readonly [string, Uint8Array])[] {
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const rest = [...parts.keys()].filter((path) => !first.includes(path)).sort();
  return [...first, ...rest].flatMap((path) => {
    const part = parts.get(path);
    return part ? [[path, part] as const] : [];
  });
}
