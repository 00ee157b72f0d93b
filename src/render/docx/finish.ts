import type { WordFonts } from './fonts/index.ts';
import { writeFonts } from './fonts/write-fonts.ts';
import { editPart, type Parts } from './parts.ts';
import { removeUnusedParts } from './unused-parts.ts';
import { type Deflated, deflated, zip } from './zip.ts';

/**
 * Makes the parts of a DOCX say what `docx` has no option for, and nothing that differs between two
 * runs: the dates are `date`, the entries are in a fixed order. The font table describes `fonts`.
 */
export function finish(parts: Parts, date: Date, fonts: WordFonts): Uint8Array {
  removeUnusedParts(parts);
  editPart(parts, 'docProps/core.xml', (xml) => coreProperties(xml, date));
  editPart(parts, 'docProps/app.xml', appProperties);
  editPart(parts, 'word/settings.xml', settings);
  const fontFiles = writeFonts(parts, fonts);
  const files = [...parts].map(([path, part]) => [path, deflated(part)] as const);
  return zip(inOrder(new Map([...files, ...fontFiles])));
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

/** The content types first, as a package wants them, then by name. */
function inOrder(files: ReadonlyMap<string, Deflated>): readonly (readonly [string, Deflated])[] {
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const rest = [...files.keys()].filter((path) => !first.includes(path)).sort();
  return [...first, ...rest].flatMap((path) => {
    const file = files.get(path);
    return file ? [[path, file] as const] : [];
  });
}
