import type { DeskProblem } from '../../contract.ts';

/** What the editor, saving and conflicts say. */
export interface EditorWords {
  /** The editor's name for screen readers. */
  readonly label: string;
  /** The key of the schema's descriptions in this language. */
  readonly description: 'description' | 'x-description-en';
  readonly example: string;
  readonly allowed: string;
  readonly required: string;
  readonly help: string;
  readonly showOnPages: string;
  readonly mend: string;
  /** The file is not there at saving. */
  readonly gone: DeskProblem['message'];
  /** The server does not answer at saving. */
  readonly unreachable: DeskProblem['message'];
  readonly conflict: ConflictWords;
  /** CodeMirror's own phrases; those that it has in English already are left out there. */
  readonly phrases: Readonly<Record<string, string>>;
}

export interface ConflictWords {
  readonly title: string;
  readonly explained: string;
  readonly file: string;
  readonly mine: string;
  readonly keepMine: string;
  readonly keepMineMeans: string;
  readonly takeTheirs: string;
  readonly takeTheirsMeans: string;
  readonly later: string;
  readonly waiting: string;
  readonly compare: string;
}

export const th: EditorWords = {
  label: 'ข้อความของไฟล์ข้อมูล',
  description: 'description',
  example: 'ตัวอย่าง',
  allowed: 'ค่าที่ใช้ได้',
  required: 'ต้องมี',
  help: 'Ctrl+S บันทึก · Ctrl+Space ดูค่าที่ใช้ได้ · Ctrl+Enter ดูบรรทัดนี้ในเอกสาร · Ctrl+F ค้นหา · Ctrl+] ย่อหน้าเข้า',
  showOnPages: 'ดูบรรทัดนี้ในเอกสาร',
  mend: 'แก้ตามที่แนะนำ',
  gone: {
    what: 'ไฟล์ไม่อยู่ที่เดิมแล้ว อาจถูกย้าย ลบ หรือเปลี่ยนชื่อ',
    why: 'ข้อความที่แก้ไว้ยังอยู่ครบในหน้านี้',
    fix: 'นำไฟล์กลับไปไว้ที่เดิม แล้วกดบันทึกอีกครั้ง',
  },
  unreachable: {
    what: 'ติดต่อโปรแกรม cabsub ไม่ได้',
    why: 'ข้อความที่แก้ไว้ยังอยู่ครบในหน้านี้',
    fix: 'อย่าเพิ่งปิดหน้านี้ ถ้าโปรแกรมยังทำงานอยู่ในหน้าต่างคำสั่ง ให้กดบันทึกอีกครั้ง ถ้าหยุดทำงานแล้ว ให้คัดลอกข้อความที่แก้ไว้ด้วยปุ่มด้านบน',
  },
  conflict: {
    title: 'ไฟล์ถูกแก้จากที่อื่น',
    explained: 'ไฟล์ในเครื่องเปลี่ยนไป ระหว่างที่มีการแก้ไขในหน้านี้ซึ่งยังไม่ได้บันทึก โปรดเลือกว่าจะใช้ฉบับใด',
    file: 'ฉบับในไฟล์',
    mine: 'ฉบับที่แก้ในหน้านี้',
    keepMine: 'ใช้ฉบับที่แก้ในหน้านี้',
    keepMineMeans: 'ไฟล์ยังไม่เปลี่ยน จนกว่าจะกดบันทึก',
    takeTheirs: 'ใช้ฉบับในไฟล์',
    takeTheirsMeans: 'กดเลิกทำ (Ctrl+Z) เพื่อนำข้อความที่แก้ไว้กลับมาได้',
    later: 'ยังไม่เลือก',
    waiting: 'ไฟล์ถูกแก้จากที่อื่น จึงยังบันทึกไม่ได้',
    compare: 'เทียบและเลือกฉบับ',
  },
  phrases: {
    'Control character': 'อักขระควบคุม',
    'Selection deleted': 'ลบข้อความที่เลือกแล้ว',
    'Folded lines': 'ยุบบรรทัดแล้ว',
    'Unfolded lines': 'คลี่บรรทัดแล้ว',
    to: 'ถึง',
    'folded code': 'ข้อความที่ยุบไว้',
    unfold: 'คลี่',
    'Fold line': 'ยุบบรรทัด',
    'Unfold line': 'คลี่บรรทัด',
    'Go to line': 'ไปที่บรรทัด',
    go: 'ไป',
    Find: 'ค้นหา',
    Replace: 'แทนที่ด้วย',
    next: 'ถัดไป',
    previous: 'ก่อนหน้า',
    all: 'เลือกทั้งหมด',
    'match case': 'ตัวพิมพ์ใหญ่เล็กตรงกัน',
    'by word': 'ทั้งคำ',
    regexp: 'นิพจน์ปรกติ (regexp)',
    replace: 'แทนที่',
    'replace all': 'แทนที่ทั้งหมด',
    close: 'ปิด',
    'current match': 'ที่พบ',
    'on line': 'บรรทัดที่',
    'replaced $ matches': 'แทนที่แล้ว $ แห่ง',
    'replaced match on line $': 'แทนที่แล้วในบรรทัดที่ $',
    Completions: 'ค่าที่ใช้ได้',
    Diagnostics: 'ข้อที่ต้องดู',
    'No diagnostics': 'ไม่พบข้อผิดพลาด',
    '$ unchanged lines': 'เหมือนกัน $ บรรทัด',
  },
};

export const en: EditorWords = {
  label: 'Text of the input file',
  description: 'x-description-en',
  example: 'Example',
  allowed: 'Allowed',
  required: 'required',
  help: 'Ctrl+S saves · Ctrl+Space shows what can stand here · Ctrl+Enter shows the line on the pages · Ctrl+F searches · Ctrl+] indents',
  showOnPages: 'Show this line on the pages',
  mend: 'Mend as suggested',
  gone: {
    what: 'The file is not where it was. It may have been moved, deleted or renamed',
    why: 'Your edits are all still on this page',
    fix: 'Put the file back, then save again',
  },
  unreachable: {
    what: 'cabsub does not answer',
    why: 'Your edits are all still on this page',
    fix: 'Do not close this page yet. If cabsub still runs in its terminal, save again; if it has stopped, copy the edited text with the button above',
  },
  conflict: {
    title: 'The file was changed elsewhere',
    explained:
      'The file on disk changed while this page has edits that are not saved. Choose which text to go on with.',
    file: 'In the file',
    mine: 'As edited on this page',
    keepMine: 'Keep what I edited here',
    keepMineMeans: 'The file stays as it is until you save',
    takeTheirs: 'Take the file’s text',
    takeTheirsMeans: 'Undo (Ctrl+Z) brings your edits back',
    later: 'Decide later',
    waiting: 'The file was changed elsewhere, so this cannot be saved yet',
    compare: 'Compare and choose',
  },
  phrases: {},
};
