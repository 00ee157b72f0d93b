import type { Outcome } from '../model/diagnostic.ts';
import type { Block, Paper, Paragraph, ParagraphStyle, Table } from '../model/document.ts';
import type { Source } from '../model/source.ts';
import { thaiDigits } from '../thai/numerals.ts';
import type { World } from '../world/world.ts';
import { load, type TemplateFolders } from './load.ts';
import { pageSetup, paragraphStyles, type StyleSheet } from './styles.ts';
import { templatesMissing } from './templates-missing.ts';

/** The sources are there for reports also where the styles were not accepted. */
interface SpecimenOutcome extends Outcome<Paper> {
  readonly sources: readonly Source[];
}

const title = 'เอกสารต้นแบบสำหรับกำหนดลักษณะ';
const advice = [
  'ให้ปรับที่ลักษณะ (Styles) ขนาดกระดาษ และขอบกระดาษเท่านั้น แล้วระบุไฟล์นี้ด้วย cabsub build --reference-doc',
  'การจัดรูปแบบที่ย่อหน้าหรือข้อความโดยตรง ข้อความ หัวกระดาษ และท้ายกระดาษของไฟล์นี้ ไม่มีผลต่อเอกสารที่จัดทำ',
];
const emptyMarker = '-';

/**
 * A specimen of the style sheet: a paragraph in every style, which says the style's name and what it is
 * for, and a table. It is what an office sets its own look in.
 */
export async function composeSpecimen(folders: TemplateFolders, world: World): Promise<SpecimenOutcome> {
  const missing = templatesMissing(folders.folder, world);
  if (missing) return { diagnostics: [missing], sources: [] };
  const { value, diagnostics, source } = await load('styles', 'styles.yaml', folders, world);
  const sources = source ? [source] : [];
  return value ? { value: specimenOf(value.value), diagnostics, sources } : { diagnostics, sources };
}

function specimenOf(sheet: StyleSheet): Paper {
  const page = pageSetup(sheet);
  const styles = paragraphStyles(sheet);
  return {
    title,
    subject: title,
    author: 'cabsub',
    page,
    furniture: {},
    styles: [...styles.values()],
    blocks: [
      ...advice.map((text) => paragraph(textStyle(sheet, styles), text)),
      ...[...styles.values()].map((style) => shown(style, sheet)),
      ...tables(sheet, styles, page.width - page.left - page.right),
    ],
    heldWords: [],
  };
}

function textStyle(sheet: StyleSheet, styles: ReadonlyMap<string, ParagraphStyle>): ParagraphStyle {
  return named(styles, sheet.texts.page.paragraph);
}

function named(styles: ReadonlyMap<string, ParagraphStyle>, id: string): ParagraphStyle {
  const style = styles.get(id);
  if (!style) throw new Error(`the style sheet's texts name the style ${id}, which it does not define`);
  return style;
}

function shown(style: ParagraphStyle, sheet: StyleSheet): Paragraph {
  const entry = sheet.specimen?.find((each) => each.style === style.id);
  const text = entry ? `${style.label}: ${entry.text}` : style.label;
  return paragraph(style, text, style.marker && (entry?.marker ?? emptyMarker));
}

function paragraph(style: ParagraphStyle, text: string, marker?: string): Paragraph {
  return {
    kind: 'paragraph',
    style,
    ...(marker !== undefined && { marker: thaiDigits(marker).text }),
    inlines: [{ kind: 'text', text: thaiDigits(text).text, bold: false, origin: {} }],
    origin: {},
  };
}

/** A table as a Markdown text has it: a head, and a column for each alignment. */
function tables({ texts }: StyleSheet, styles: ReadonlyMap<string, ParagraphStyle>, width: number): readonly Block[] {
  const ids = texts.page.table;
  if (!ids) return [];
  const row = (cells: readonly ParagraphStyle[]): Table['sections'][number]['rows'][number] => ({
    split: true,
    cells: cells.map((style) => ({ span: 1, vertical: 'top', blocks: [paragraph(style, style.label)] })),
  });
  const columns = [ids.start, ids.center, ids.end].map((id) => named(styles, id));
  const head = named(styles, ids.head);
  return [
    {
      kind: 'table',
      rules: 'all',
      padding: { x: 4, y: 2 },
      caption: 'ตัวอย่างตาราง',
      sections: [
        {
          columns: columns.map(() => width / columns.length),
          header: [row(columns.map(() => head))],
          rows: [row(columns)],
        },
      ],
      origin: {},
    },
  ];
}
