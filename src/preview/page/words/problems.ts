import type { Severity } from '../../../model/diagnostic.ts';

/** What the list of problems says. */
export interface ProblemsWords {
  readonly title: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** How many there are of each severity. */
  count(problems: Readonly<Record<Severity, number>>): string;
  /** How many boxes are not filled in; opens to show which. */
  readonly blank: (fields: number) => string;
  /** What pressing the name of a field does that is not filled in. */
  readonly fillIn: string;
  /** Where nothing else was found. */
  readonly cleanButBlank: string;
  readonly clean: string;
  /** Beside it in a draft: what nobody looked for. */
  readonly cleanDraft: string;
  readonly unwritten: string;
  readonly line: (line: number) => string;
  readonly place: (file: string, line?: number) => string;
  readonly show: string;
  readonly mend: string;
  /** All fixes that change nothing of what the text says, at once. */
  readonly mendAll: (fixes: number) => string;
  readonly mended: (fixes: number) => string;
  /** Of a fix that does no more than take spaces out; `left` is what stands there then. */
  readonly spacesOut: (left: string) => string;
  /** What a fix takes out and puts in, for a screen reader. */
  readonly change: (out: string, put: string) => string;
  readonly related: string;
  readonly more: (problems: number) => string;
  /** What stands for characters that cannot be seen. */
  readonly space: string;
}

export const th: ProblemsWords = {
  title: 'ผลการตรวจ',
  severity: { error: 'ข้อผิดพลาด', warning: 'คำเตือน', info: 'ข้อสังเกต' },
  count: ({ error, warning, info }) => {
    const counts = [
      error > 0 ? `ข้อผิดพลาด ${error} แห่ง` : '',
      warning > 0 ? `คำเตือน ${warning} แห่ง` : '',
      info > 0 ? `ข้อสังเกต ${info} แห่ง` : '',
    ];
    return `พบ${counts.filter((part) => part !== '').join(' ')}`;
  },
  blank: (fields) => `ยังไม่ได้กรอก ${fields} ช่อง`,
  fillIn: 'ไปที่ช่องนี้',
  cleanButBlank: 'ไม่พบข้อผิดพลาดอื่น',
  clean: 'ไม่พบข้อผิดพลาด',
  cleanDraft: 'ฉบับร่างยังไม่ตรวจช่องที่ยังไม่ได้กรอก เมื่อจะออกฉบับจริง ให้ปิดสวิตช์ “ฉบับร่าง” ด้านบน',
  unwritten: 'ยังบันทึกไม่ได้',
  line: (line) => `บรรทัด ${line}`,
  place: (file, line) => (line === undefined ? `ไฟล์ ${file}` : `ไฟล์ ${file} บรรทัด ${line}`),
  show: 'ดูในข้อความและในเอกสาร',
  mend: 'แก้ตามที่แนะนำ',
  mendAll: (fixes) => `แก้ทั้งหมดที่แนะนำ (${fixes})`,
  mended: (fixes) => `แก้ตามที่แนะนำแล้ว ${fixes} แห่ง`,
  spacesOut: (left) => `ตัดวรรคที่เกินออก ให้เป็น “${left}”`,
  change: (out, put) => (put === '' ? `ตัด “${out}” ออก` : out === '' ? `เพิ่ม “${put}”` : `เปลี่ยน “${out}” เป็น “${put}”`),
  related: 'ดูประกอบ',
  more: (problems) => `แสดงอีก ${problems} แห่ง`,
  space: 'เว้นวรรค',
};

export const en: ProblemsWords = {
  title: 'What was found',
  severity: { error: 'error', warning: 'warning', info: 'note' },
  count: ({ error, warning, info }) =>
    [counted(error, 'error'), counted(warning, 'warning'), counted(info, 'note')]
      .filter((part) => part !== '')
      .join(', '),
  blank: (fields) => (fields === 1 ? '1 box is not filled in' : `${fields} boxes are not filled in`),
  fillIn: 'Go to this box',
  cleanButBlank: 'No other problems',
  clean: 'No problems',
  cleanDraft: 'A draft may have blanks; turn the switch “Draft” off to see what is still to be filled in.',
  unwritten: 'Not saved',
  line: (line) => `line ${line}`,
  place: (file, line) => (line === undefined ? file : `${file} line ${line}`),
  show: 'Show in the text and on the pages',
  mend: 'Mend as suggested',
  mendAll: (fixes) => `Mend all as suggested (${fixes})`,
  mended: (fixes) => `${fixes} places were mended.`,
  spacesOut: (left) => `Take out the spaces too many, which leaves “${left}”`,
  change: (out, put) =>
    put === '' ? `Take out “${out}”` : out === '' ? `Put in “${put}”` : `Put “${put}” in place of “${out}”`,
  related: 'See also',
  more: (problems) => `Show ${problems} more`,
  space: 'space',
};

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
