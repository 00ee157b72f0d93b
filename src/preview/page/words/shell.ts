/** What is said by the frame around form, text, problems and pages. */
export interface ShellWords {
  readonly opening: string;
  readonly state: Readonly<Record<'current' | 'unsaved' | 'building' | 'stale' | 'none' | 'lost', string>>;
  readonly lostMore: string;
  /** What takes the place of that where something is not saved: a new run has another address, so this page cannot save to it. */
  readonly lostUnsaved: string;
  readonly copyAll: string;
  readonly copied: string;
  /** The browser lets the page copy nothing; the text is selected instead. */
  readonly copySelected: string;
  readonly draft: string;
  readonly draftMore: string;
  readonly save: string;
  readonly saving: string;
  readonly dirty: string;
  readonly saved: string;
  readonly look: string;
  readonly looks: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly editing: string;
  readonly editingTabs: string;
  readonly form: string;
  readonly text: string;
  readonly problems: string;
  readonly sides: string;
  readonly edit: string;
  readonly papers: string;
  readonly dividePages: string;
  readonly divideProblems: string;
  readonly skip: string;
}

export const th: ShellWords = {
  opening: 'กำลังเปิด…',
  state: {
    current: 'เป็นฉบับล่าสุด',
    unsaved: 'เอกสารยังไม่รวมส่วนที่ยังไม่ได้บันทึก',
    building: 'กำลังจัดทำเอกสาร…',
    stale: 'ไม่ใช่ฉบับล่าสุด',
    none: 'ยังไม่มีเอกสาร',
    lost: 'ขาดการเชื่อมต่อ',
  },
  lostMore: 'โปรแกรม cabsub หยุดทำงาน หากไม่กลับมาเอง ให้สั่ง “cabsub preview” ใหม่อีกครั้ง',
  lostUnsaved:
    'ติดต่อโปรแกรมไม่ได้ ถ้าโปรแกรมหยุดทำงานแล้ว ให้คัดลอกข้อความที่แก้ไว้ สั่ง npx cabsub preview อีกครั้ง แล้ววางในแท็บ “ข้อความในไฟล์” ของหน้าใหม่',
  copyAll: 'คัดลอกข้อความทั้งหมดที่แก้ไว้',
  copied: 'คัดลอกแล้ว',
  copySelected: 'เลือกข้อความทั้งหมดไว้แล้ว กด Ctrl+C เพื่อคัดลอก',
  draft: 'ฉบับร่าง',
  draftMore: 'พิมพ์คำว่า ร่าง ทุกหน้า และยอมให้ยังไม่มีเลขที่หนังสือหรือวันที่',
  save: 'บันทึก',
  saving: 'กำลังบันทึก…',
  dirty: 'ยังไม่ได้บันทึก',
  saved: 'บันทึกแล้ว',
  look: 'สีหน้าจอ',
  looks: { system: 'ตามเครื่อง', light: 'สว่าง', dark: 'มืด' },
  editing: 'แก้ไขข้อมูล',
  editingTabs: 'เลือกวิธีแก้ไข',
  form: 'แบบฟอร์ม',
  text: 'ข้อความในไฟล์',
  problems: 'ปัญหา',
  sides: 'สลับหน้าจอ',
  edit: 'แก้ไข',
  papers: 'ดูเอกสาร',
  dividePages: 'ปรับความกว้างของส่วนแก้ไข',
  divideProblems: 'ปรับความสูงของส่วนแก้ไข',
  skip: 'ข้ามไปที่เอกสาร',
};

export const en: ShellWords = {
  opening: 'Opening…',
  state: {
    current: 'Up to date',
    unsaved: 'The papers are without what is not saved',
    building: 'Making the papers…',
    stale: 'Not the latest version',
    none: 'No papers yet',
    lost: 'Connection lost',
  },
  lostMore: 'cabsub has stopped. If it does not come back by itself, run “cabsub preview” again.',
  lostUnsaved:
    'cabsub does not answer. If it has stopped, copy the text you edited, run npx cabsub preview again, and paste it under “Text of the file” on the new page.',
  copyAll: 'Copy all of the edited text',
  copied: 'Copied',
  copySelected: 'The whole text is selected; press Ctrl+C to copy it',
  draft: 'Draft',
  draftMore: 'Every page is marked ร่าง; the number or the day may be missing',
  save: 'Save',
  saving: 'Saving…',
  dirty: 'Not saved',
  saved: 'Saved',
  look: 'Colours',
  looks: { system: 'As the system', light: 'Light', dark: 'Dark' },
  editing: 'Editing',
  editingTabs: 'Choose how to edit',
  form: 'Form',
  text: 'Text of the file',
  problems: 'Problems',
  sides: 'Switch view',
  edit: 'Edit',
  papers: 'Papers',
  dividePages: 'Width of the editing side',
  divideProblems: 'Height of the editing side',
  skip: 'Skip to the papers',
};
