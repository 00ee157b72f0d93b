import { strToU8, zipSync } from 'fflate';
import type { Outcome } from '../../../../src/model/diagnostic.ts';
import type { ParagraphStyle } from '../../../../src/model/document.ts';
import { type Reference, readReference } from '../../../../src/render/docx/reference/index.ts';
import { memoryWorld } from '../../../../src/world/memory.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of an office's file that a test sets; the rest is as plain as can be. */
export interface OfficeFile {
  /** What stands in `w:styles`. */
  readonly styles?: string;
  readonly section?: string;
  /** What stands in `w:fonts`. */
  readonly fonts?: string;
  readonly theme?: string;
  /** Whole parts by path, in the place of what they would be; an empty one is left out. */
  readonly parts?: Readonly<Record<string, string>>;
}

export const a4 =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1701" w:header="280" w:footer="280" w:gutter="0"/></w:sectPr>';

/** A Word file with the given styles. */
export function officeFile({
  styles = '',
  section = a4,
  fonts = '',
  theme = '',
  parts = {},
}: OfficeFile = {}): Uint8Array {
  const related = (...types: readonly (readonly [type: string, target: string])[]): string =>
    `<Relationships xmlns="${packageRelationships}">${types
      .map(([type, target], at) => `<Relationship Id="r${at}" Type="${relationships}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const all: Readonly<Record<string, string>> = {
    '_rels/.rels': related(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': related(
      ['styles', 'styles.xml'],
      ['fontTable', '/word/fontTable.xml'],
      ['theme', 'theme/theme1.xml'],
    ),
    'word/document.xml': `<w:document ${w}><w:body><w:p><w:r><w:t>ข้อความของหน่วยงาน</w:t></w:r></w:p>${section}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${w}>${styles}</w:styles>`,
    'word/fontTable.xml': `<w:fonts ${w}>${fonts}</w:fonts>`,
    'word/theme/theme1.xml': theme,
    ...parts,
  };
  const present = Object.entries(all).filter(([, content]) => content !== '');
  return zipSync(Object.fromEntries(present.map(([path, content]) => [path, strToU8(content)])));
}

/** A paragraph style of an office's file. */
export function style(id: string, name: string, content = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
}

/** The style of paragraphs that name none. */
export function defaultStyle(id: string, content = ''): string {
  return `<w:style w:type="paragraph" w:default="1" w:styleId="${id}"><w:name w:val="Normal"/>${content}</w:style>`;
}

/** Reads bytes as the file `office.docx` for the given styles of ours. */
export function read(bytes: Uint8Array, styles: readonly ParagraphStyle[]): Outcome<Reference> {
  const world = memoryWorld({ files: { 'office.docx': bytes }, builtin: () => new Uint8Array() });
  return readReference('office.docx', styles, world);
}

/** The same where there is nothing wrong with the file; missing styles may be told. */
export function reference(file: OfficeFile, styles: readonly ParagraphStyle[]): Reference {
  const { value, diagnostics } = read(officeFile(file), styles);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}
