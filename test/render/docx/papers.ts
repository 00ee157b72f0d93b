import type {
  Block,
  Cell,
  Document,
  Furniture,
  Inline,
  Paragraph,
  ParagraphStyle,
  Row,
  Table,
  TableSection,
} from '../../../src/model/document.ts';
import type { Emblem } from '../../../src/model/emblem.ts';

const cm = 72 / 2.54;

/** A style of running text, changed where a test says so. Lengths in cm, sizes and spaces in pt. */
function style(
  id: string,
  label: string,
  change: Partial<ParagraphStyle> & { at?: number; textAt?: number; left?: number; first?: number } = {},
): ParagraphStyle {
  const { at, textAt, left = 0, first = 0, ...rest } = change;
  return {
    id,
    label,
    align: 'start',
    size: 16,
    bold: false,
    italic: false,
    colour: '000000',
    indent: { first: first * cm, left: left * cm, right: 0 },
    ...(at !== undefined && textAt !== undefined && { marker: { at: at * cm, textAt: textAt * cm, gap: 5 } }),
    spaceBefore: 0,
    spaceAfter: 0,
    keepWithNext: false,
    ...rest,
  };
}

export const styles = {
  body: style('body', 'เนื้อความ', { align: 'thai-justify', first: 2.5, spaceBefore: 6 }),
  level1: style('level-1', 'ข้อระดับ ๑', { align: 'thai-justify', at: 2.5, textAt: 3.15, spaceBefore: 6 }),
  level3: style('level-3', 'ข้อระดับ ๓', { align: 'thai-justify', at: 4.15, textAt: 4.6 }),
  subject: style('subject', 'เรื่อง', { at: 0, textAt: 1.25, left: 1.25, spaceBefore: 6, outline: 1 }),
  date: style('date', 'วัน เดือน ปี', { left: 8, spaceBefore: 6 }),
  closing: style('closing', 'คำลงท้าย', { left: 8, spaceBefore: 12, keepWithNext: true }),
  signature: style('signature', 'ลงชื่อ', { align: 'center', left: 3 }),
  contact: style('contact', 'ส่วนราชการเจ้าของเรื่อง'),
  heading: style('heading', 'ชื่อเอกสาร', { align: 'center', bold: true, outline: 1, keepWithNext: true }),
  cell: style('cell', 'ช่องตาราง'),
  cellCenter: style('cell-center', 'ช่องตาราง กึ่งกลาง', { align: 'center' }),
  cellHead: style('cell-head', 'หัวตาราง', { align: 'center', bold: true }),
  urgency: style('stamp-urgency', 'ชั้นความเร็ว', { size: 32, bold: true, colour: 'C00000' }),
  secrecy: style('stamp-secrecy', 'ชั้นความลับ', { align: 'center', size: 32, bold: true, colour: 'C00000' }),
  pageNumber: style('page-number', 'เลขหน้า', { align: 'center' }),
  copy: style('copy-number', 'เลขชุด', { align: 'end' }),
  draft: style('draft-mark', 'เครื่องหมายร่าง', { size: 24, bold: true }),
} as const;

/** Text with `**bold**` stretches, as inlines. */
export function text(marked: string): readonly Inline[] {
  return marked
    .split('**')
    .map((part, index): Inline => ({ kind: 'text', text: part, bold: index % 2 === 1, origin: {} }))
    .filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

export function paragraph(of: ParagraphStyle, content: string | readonly Inline[], marker?: string): Paragraph {
  return {
    kind: 'paragraph',
    style: of,
    ...(marker !== undefined && { marker }),
    inlines: typeof content === 'string' ? text(content) : content,
    origin: {},
  };
}

export function cell(content: string | Cell['blocks'], span = 1, of: ParagraphStyle = styles.cell): Cell {
  return { span, vertical: 'top', blocks: typeof content === 'string' ? [paragraph(of, content)] : content };
}

export function row(...cells: readonly Cell[]): Row {
  return { cells, split: true };
}

export function table(rules: Table['rules'], ...sections: readonly TableSection[]): Table {
  return { kind: 'table', rules, padding: { x: 4, y: 1 }, sections, caption: 'ตารางสำหรับทดสอบ', origin: {} };
}

export const furniture: Furniture = {
  pageNumber: { style: styles.pageNumber, baseline: 1.9 * cm, from: 2, before: '- ', after: ' -' },
  secrecy: { style: styles.secrecy, text: 'ลับ', top: 1.25 * cm, bottom: 28.95 * cm },
  copy: { style: styles.copy, text: 'ชุดที่ ๒ ของจำนวน ๕ ชุด', baseline: 1.2 * cm },
  draft: { style: styles.draft, text: 'ร่าง', baseline: 1.4 * cm },
};

/** A paper on A4 with the margins of an official letter. */
export function paper(blocks: readonly Block[], change: Partial<Document> = {}): Document {
  return {
    name: 'cover-letter',
    title: 'หนังสือนำส่ง ผลการประชุม',
    subject: 'ผลการประชุม',
    author: 'กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม',
    page: {
      width: 21 * cm,
      height: 29.7 * cm,
      top: 2.5 * cm,
      bottom: 2 * cm,
      left: 3 * cm,
      right: 2 * cm,
      pitch: 20.96,
    },
    furniture: {},
    styles: Object.values(styles),
    blocks,
    heldWords: [],
    ...change,
  };
}

/** A drawing of one triangle and one stroked line. */
export const emblem: Extract<Emblem, { kind: 'svg' }> = {
  kind: 'svg',
  bytes: new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path d="M0 0h10L5 10z"/><path d="M5 1v4" stroke="#fff"/></svg>',
  ),
  width: 10,
  height: 10,
  paths: [
    { data: 'M0 0h10L5 10z', transform: [1, 0, 0, 1, 0, 0], fill: '000000', fillRule: 'nonzero' },
    {
      data: 'M5 1v4',
      transform: [1, 0, 0, 1, 0, 0],
      fillRule: 'nonzero',
      stroke: { colour: 'ffffff', width: 1, cap: 'butt', join: 'miter', miterLimit: 4 },
    },
  ],
};

/** A cover letter in small: masthead, labelled lines, numbered text, a kept signature and the office's lines. */
export function letter(): Document {
  return paper(
    [
      {
        kind: 'masthead',
        height: 1.44 * cm,
        emblem: { top: 1.5 * cm, height: 3 * cm, image: emblem, alt: 'ตราสัญลักษณ์ของส่วนราชการ' },
        stamp: paragraph(styles.urgency, 'ด่วนที่สุด'),
        stampMiddle: 3.54 * cm,
        origin: {},
      },
      table('none', {
        columns: [8 * cm, 8 * cm],
        header: [],
        rows: [
          row(
            cell('ที่ ดศ ๐๒๐๑/๔๓๒๑'),
            cell([
              paragraph(styles.cell, 'กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม'),
              paragraph(styles.cell, 'ถนนแจ้งวัฒนะ เขตหลักสี่ กรุงเทพฯ ๑๐๒๑๐'),
            ]),
          ),
        ],
      }),
      paragraph(styles.date, [{ kind: 'blank', width: cm }, ...text(' สิงหาคม ๒๕๖๙')]),
      paragraph(
        styles.subject,
        'ผลการประชุมคณะกรรมการอำนวยการพัฒนาระบบเตือนภัยพิบัติแห่งชาติ ครั้งที่ ๒/๒๕๖๙ และแนวทางการจัดทำระบบเตือนภัย Cell Broadcast ระยะที่ ๒',
        'เรื่อง',
      ),
      paragraph(
        styles.body,
        'ในการประชุมดังกล่าว ที่ประชุมได้รับทราบผลการดำเนินงานในระยะที่ ๑ และเห็นชอบแนวทางการจัดทำระบบเตือนภัย Cell Broadcast ในระยะที่ ๒ ตามพระราชบัญญัติป้องกันและบรรเทาสาธารณภัย พ.ศ. ๒๕๕๐ สรุปสาระสำคัญได้ดังนี้',
      ),
      paragraph(
        styles.level1,
        '**ผลการดำเนินงานในระยะที่ ๑** ที่ประชุมรับทราบผลการทดสอบระบบ Cell Broadcast ซึ่งส่งข้อความถึงโทรศัพท์เคลื่อนที่ในพื้นที่ทดสอบได้ภายใน ๘ วินาที (ระยะแรก ๓๗ จังหวัด)',
        '๑.',
      ),
      paragraph(styles.level3, 'หน่วยงานด้านน้ำ ๖ หน่วยงาน ประกอบด้วย กรมชลประทาน และกรมทรัพยากรน้ำ', '๑.๑.๑๒'),
      paragraph(styles.body, 'จึงเรียนมาเพื่อโปรดนำเสนอคณะรัฐมนตรีเพื่อทราบต่อไป'),
      {
        kind: 'group',
        place: 'flow',
        linesBefore: 2,
        blocks: [
          paragraph(styles.closing, 'ขอแสดงความนับถือ'),
          { kind: 'gap', lines: 3 },
          paragraph(styles.signature, '(ธีรเดช ศักดิ์สกุลพงศ์)'),
          paragraph(styles.signature, [
            ...text('รัฐมนตรีช่วยว่าการกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม'),
            { kind: 'break' },
            ...text('รักษาราชการแทน'),
          ]),
        ],
      },
      { kind: 'gap', lines: 3 },
      {
        kind: 'group',
        place: 'foot',
        linesBefore: 0,
        blocks: [
          paragraph(styles.contact, 'สำนักงานปลัดกระทรวง'),
          paragraph(styles.contact, 'โทร. ๐ ๒๑๔๑ ๖๗๔๗ ต่อ ๓๑๕'),
          paragraph(styles.contact, 'ไปรษณีย์อิเล็กทรอนิกส์ saraban0201@mdes.example.go.th'),
        ],
      },
    ],
    { furniture },
  );
}

/** A memo of two pages. */
export function memo(): Document {
  const finding = (number: string): Paragraph =>
    paragraph(
      styles.level1,
      'ระบบ **Cell Broadcast** ส่งข้อความถึงโทรศัพท์เคลื่อนที่ในพื้นที่ทดสอบได้ภายใน ๘ วินาที และหน่วยงานที่เกี่ยวข้องจัดทำข้อความตามมาตรฐาน CAP ๑.๒ แล้ว ๑๔ หน่วยงาน ทั้งนี้ ผู้ที่สนใจศึกษารายละเอียดได้ที่ https://alert.example.go.th/phase2 ตามกรอบระยะเวลาต่าง ๆ ที่กำหนด',
      number,
    );
  const findings = ['๑.', '๒.', '๓.', '๔.', '๕.', '๖.', '๗.', '๘.', '๙.', '๑๐.', '๑๑.', '๑๒.'].map(finding);
  return paper(
    [
      paragraph(styles.heading, 'เรื่องเพื่อโปรดทราบ'),
      paragraph(styles.subject, 'ผลการประชุมคณะกรรมการอำนวยการพัฒนาระบบเตือนภัยพิบัติแห่งชาติ', 'เรื่อง'),
      ...findings,
      { kind: 'page-break' },
      paragraph(styles.body, 'จึงเรียนมาเพื่อโปรดทราบ'),
    ],
    { name: 'information-memo', furniture },
  );
}

/** A checklist: sections with their own columns and header rows, ticks, a row longer than a page. */
export function checklist(): Document {
  const heads = (...labels: readonly string[]): Row => row(...labels.map((label) => cell(label, 1, styles.cellHead)));
  const summary = Array.from({ length: 24 }, (_, index) =>
    paragraph(
      styles.cell,
      `ผลการทดสอบระบบในพื้นที่นำร่อง ๕ จังหวัด และแผนการขยายพื้นที่ให้ครบ ๗๗ จังหวัด ครั้งที่ ${'๑๒๓๔๕๖๗๘๙'[index % 9]}`,
    ),
  );
  const agencies = ['กระทรวงมหาดไทย', 'กระทรวงกลาโหม', 'สำนักงาน กสทช.'];
  return paper(
    [
      paragraph(styles.heading, 'Checklist การเสนอเรื่องต่อคณะรัฐมนตรี'),
      table(
        'all',
        {
          columns: [cm, 15 * cm],
          header: [],
          rows: [row(cell('๑', 1, styles.cellCenter), cell('กำหนดเวลาที่ต้องเสนอคณะรัฐมนตรี ภายในเดือนสิงหาคม ๒๕๖๙'))],
        },
        {
          columns: [cm, 1.5 * cm, 1.5 * cm, 1.6 * cm, 1.3 * cm, 9.1 * cm],
          header: [
            row(cell('๒', 1, styles.cellCenter), cell('ระบุความจำเป็นที่บังคับให้ต้องเสนอเรื่องนี้ต่อคณะรัฐมนตรี (ขีด ✓)', 5)),
            heads('ข้อ', 'กฎหมาย', 'ระเบียบ', 'มติ ครม.', 'อื่น ๆ', 'สรุปสาระสำคัญ'),
          ],
          rows: [
            row(
              cell('๒.๑', 1, styles.cellCenter),
              cell([]),
              cell([]),
              cell('✓', 1, styles.cellCenter),
              cell([]),
              cell(summary),
            ),
            row(
              cell('๒.๒', 1, styles.cellCenter),
              cell('✓', 1, styles.cellCenter),
              cell([]),
              cell([]),
              cell([]),
              cell('เป็นเรื่องที่ประชาชนให้ความสนใจ'),
            ),
          ],
        },
        {
          columns: [cm, 6.2 * cm, 1.7 * cm, 2.1 * cm, 5 * cm],
          header: [
            row(cell('๓', 1, styles.cellCenter), cell('การถามความเห็นจากหน่วยงานที่เกี่ยวข้อง รวม ๓ หน่วยงาน', 4)),
            heads('', 'ชื่อหน่วยงาน', 'เห็นด้วย', 'ไม่เห็นด้วย', 'เหตุผล/วันที่สอบถาม'),
          ],
          rows: agencies.map((agency) =>
            row(cell([]), cell(agency), cell('✓', 1, styles.cellCenter), cell([]), cell('สอบถามเมื่อ ๑๐ กรกฎาคม ๒๕๖๙')),
          ),
        },
        {
          columns: [cm, 15 * cm],
          header: [],
          rows: [
            {
              split: false,
              cells: [
                cell('๖', 1, styles.cellCenter),
                cell([
                  paragraph(styles.cell, 'ลายมือชื่อผู้ประสานงานคณะรัฐมนตรีและรัฐสภา'),
                  { kind: 'gap', lines: 3 },
                  paragraph(styles.cellCenter, '(นางสาวปาริชาต วัฒนโกศล)'),
                ]),
              ],
            },
          ],
        },
      ),
    ],
    { name: 'checklist', furniture },
  );
}
