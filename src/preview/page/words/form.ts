/** What the form says beside the labels of its fields, which stand with them (form/fields.ts). */
export interface FormWords {
  readonly language: 'th' | 'en';
  readonly name: string;
  readonly loading: string;
  readonly unloaded: string;
  readonly again: string;
  /** Above a form whose text cannot be read, with the way out. */
  readonly broken: string;
  /** The same where no text could be read so far. */
  readonly unread: string;
  readonly required: string;
  /** Of a field that shows nothing, in place of the problem's own words, which are about lines of the file. */
  readonly blank: (isOfItem: boolean) => { readonly what: string; readonly fix?: string };
  readonly giveUp: string;
  readonly givenUp: (field: string) => string;
  /** In an empty box, in place of the dots that the file has there. */
  readonly unfilled: string;
  readonly none: string;
  /** Of a value that is no choice of the list. */
  readonly strange: (written: string) => string;
  readonly elsewhere: string;
  /** Two ways of writing, after what is said of a date. */
  readonly such: (one: string, other: string) => string;
  /** Opens an example of a long text. */
  readonly example: string;
  readonly readAs: (date: string) => string;
  readonly add: (what: string) => string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  /** An item of a list, by its place from 1; where the papers number it otherwise, with its number there. */
  readonly item: (what: string, place: number, printed?: number) => string;
  readonly act: (action: string, item: string) => string;
  readonly removed: (item: string) => string;
  readonly undo: string;
  readonly problems: (count: number) => string;
  readonly overridden: (papers: readonly ('letter' | 'memo' | 'checklist')[]) => string;
  readonly unwritten: Readonly<
    Record<'unreadable' | 'duplicate-key' | 'reference' | 'other-kind' | 'unwritable', string>
  >;
}

const thaiPapers = { letter: 'หนังสือนำส่ง', memo: 'เรื่องเพื่อโปรดทราบ', checklist: 'Checklist' };
const englishPapers = { letter: 'the cover letter', memo: 'the memo', checklist: 'the checklist' };

export const th: FormWords = {
  language: 'th',
  name: 'แบบฟอร์มกรอกข้อมูล',
  loading: 'กำลังเปิดแบบฟอร์ม…',
  unloaded: 'เปิดแบบฟอร์มไม่ได้ เพราะติดต่อโปรแกรม cabsub ไม่ได้',
  again: 'ลองอีกครั้ง',
  broken:
    'ข้อความในไฟล์มีที่ผิดจนอ่านเป็นช่องไม่ได้ จึงยังแก้ในแบบฟอร์มไม่ได้ โปรดแก้ในแท็บ “ข้อความในไฟล์” ก่อน ระหว่างนี้แสดงค่าครั้งสุดท้ายที่อ่านได้',
  unread: 'ข้อความในไฟล์มีที่ผิดจนอ่านเป็นช่องไม่ได้ โปรดแก้ในแท็บ “ข้อความในไฟล์” ก่อน แล้วแบบฟอร์มจะแสดงเอง',
  required: 'ต้องกรอก',
  blank: (isOfItem) => ({
    what: 'ช่องนี้ยังไม่ได้กรอก',
    ...(isOfItem && { fix: 'หากไม่ใช้ ให้กดปุ่ม “ลบ” ของรายการนี้' }),
  }),
  giveUp: 'ไม่ใช้ช่องนี้',
  givenUp: (field) => `ลบช่อง “${field}” ออกจากไฟล์แล้ว`,
  unfilled: 'ยังไม่ได้กรอก',
  none: 'ไม่ระบุ',
  strange: (written) => `${written} (ไม่มีในรายการ)`,
  elsewhere: 'ค่าในช่องนี้เขียนไว้ในรูปแบบอื่น โปรดแก้ในแท็บ “ข้อความในไฟล์”',
  such: (one, other) => `เช่น ${one} หรือ ${other}`,
  example: 'ดูตัวอย่างการพิมพ์ข้อและตัวหนา',
  readAs: (date) => `อ่านว่า ${date}`,
  add: (what) => `เพิ่ม${what}`,
  up: 'เลื่อนขึ้น',
  down: 'เลื่อนลง',
  remove: 'ลบ',
  item: (what, place, printed = place) =>
    printed === place ? `${what} ลำดับที่ ${place}` : `${what} รายการที่ ${place} (พิมพ์เป็นลำดับที่ ${printed})`,
  act: (action, item) => `${action} ${item}`,
  removed: (item) => `ลบ${item} แล้ว`,
  undo: 'เลิกทำ',
  problems: (count) => `พบปัญหา ${count} รายการ`,
  overridden: (papers) =>
    `${papers.map((paper) => thaiPapers[paper]).join(' และ ')} ไม่ใช้ค่านี้ เพราะมีค่าของตนเองอยู่ในหัวข้อ ${papers.join(' และ ')} ของไฟล์`,
  unwritten: {
    unreadable: 'ยังเขียนค่านี้ลงไฟล์ไม่ได้ เพราะข้อความในไฟล์มีที่ผิดอยู่ โปรดแก้ในแท็บ “ข้อความในไฟล์” ก่อน',
    'duplicate-key': 'ช่องนี้มีอยู่สองแห่งในไฟล์ โปรดลบออกแห่งหนึ่งในแท็บ “ข้อความในไฟล์” ก่อน',
    reference: 'ค่านี้มีเครื่องหมาย & หรือ ! กำกับอยู่ในไฟล์ โปรดแก้ในแท็บ “ข้อความในไฟล์”',
    'other-kind': 'ค่าในไฟล์เขียนไว้ในรูปแบบอื่น โปรดแก้ในแท็บ “ข้อความในไฟล์”',
    unwritable: 'เขียนค่านี้ลงไฟล์โดยไม่กระทบส่วนอื่นไม่ได้ โปรดแก้ในแท็บ “ข้อความในไฟล์”',
  },
};

export const en: FormWords = {
  language: 'en',
  name: 'Form',
  loading: 'Opening the form…',
  unloaded: 'The form could not be opened: cabsub does not answer.',
  again: 'Try again',
  broken:
    'The file’s text has a mistake that keeps it from being read, so the form cannot change it. Mend it in the tab “Text of the file” first; meanwhile the last values that could be read are shown.',
  unread:
    'The file’s text has a mistake that keeps it from being read. Mend it in the tab “Text of the file” first; the form then shows by itself.',
  required: 'required',
  blank: (isOfItem) => ({
    what: 'This is not filled in yet.',
    ...(isOfItem && { fix: 'If it is not used, press “Remove” of this item.' }),
  }),
  giveUp: 'Do without',
  givenUp: (field) => `“${field}” was taken out of the file.`,
  unfilled: 'not filled in yet',
  none: 'None',
  strange: (written) => `${written} (not in the list)`,
  elsewhere: 'This value is written in another form. Change it in the tab “Text of the file”.',
  such: (one, other) => `For example ${one} or ${other}.`,
  example: 'See how items and bold are typed',
  readAs: (date) => `Read as ${date}`,
  add: (what) => `Add ${what}`,
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  item: (what, place, printed = place) =>
    printed === place ? `${what} ${place}` : `${what} ${place} (printed as number ${printed})`,
  act: (action, item) => `${action}: ${item}`,
  removed: (item) => `${item} was removed.`,
  undo: 'Undo',
  problems: (count) => (count === 1 ? '1 problem' : `${count} problems`),
  overridden: (papers) =>
    `Not used in ${papers.map((paper) => englishPapers[paper]).join(' and ')}: its own value stands under ${papers.join(' and ')} in the file.`,
  unwritten: {
    unreadable:
      'This could not be written: the file’s text has a mistake. Mend it in the tab “Text of the file” first.',
    'duplicate-key': 'This key stands in the file twice. Take one out in the tab “Text of the file” first.',
    reference: 'An & or ! stands at this value in the file. Change it in the tab “Text of the file”.',
    'other-kind': 'The file has a value of another form here. Change it in the tab “Text of the file”.',
    unwritable: 'This could not be written without changing something else. Change it in the tab “Text of the file”.',
  },
};
