import type { DocumentName, ValueKind } from '../../../model/diagnostic.ts';
import type { NumberFault } from '../../../model/problems/facts.ts';
import { quoted } from '../quoted.ts';

export const documentNames: Readonly<Record<DocumentName, string>> = {
  'cover-letter': 'หนังสือนำส่ง',
  'information-memo': 'เรื่องเพื่อโปรดทราบ',
  checklist: 'Checklist',
};

export const kindNames: Readonly<Record<ValueKind, string>> = {
  text: 'ข้อความ',
  number: 'ตัวเลข',
  integer: 'จำนวนเต็ม',
  boolean: 'คำว่า “true” หรือ “false”',
  list: 'รายการ',
  map: 'กลุ่มของช่องย่อย',
  nothing: 'ช่องว่าง',
  'text-or-list': 'ข้อความหรือรายการ',
};

/** How a value of each kind is written. */
export const kindExamples: Readonly<Record<ValueKind, string>> = {
  text: 'เขียนข้อความต่อจากเครื่องหมาย “:” เช่น “subject: ผลการประชุม”',
  number: 'เขียนเป็นเลขอารบิก ไม่ต้องมีหน่วย เช่น “500.25”',
  integer:
    'เขียนเฉพาะเลขอารบิกจำนวนเต็ม เช่น “2” หน่วยเขียนไว้ในช่อง “unit” หากมี หลายอย่างที่เขียนรวมว่า “อย่างละ” ให้แยกเป็นคนละรายการ',
  boolean: 'เขียนคำว่า “true” (ใช่) หรือ “false” (ไม่ใช่)',
  list: 'เขียนบรรทัดละหนึ่งรายการ ขึ้นต้นด้วยเครื่องหมาย “-” และเว้นวรรค เช่น “- กระทรวงมหาดไทย”',
  map: 'เขียนช่องย่อยบรรทัดละหนึ่งช่อง โดยย่อหน้าเข้าไปใต้ชื่อช่องนี้ เช่น “name: การประชุมเชิงปฏิบัติการ”',
  nothing: 'ลบข้อมูลในช่องนี้',
  'text-or-list': 'เขียนเป็นข้อความเดียว หรือบรรทัดละหนึ่งรายการ ขึ้นต้นด้วยเครื่องหมาย “-” และเว้นวรรค',
};

/** A dotted path of keys, the innermost first. */
export function keyPath(path: string): string {
  return path.split('.').reverse().map(quoted).join(' ของ ');
}

/** What is wrong with a letter's number. */
export const numberFaults: Readonly<Record<NumberFault, string>> = {
  'lost-zero': 'ขาดเลข 0 หน้าเลขประจำของเจ้าของเรื่อง ซึ่งต้องมีสี่หลัก',
  space: 'เว้นวรรคผิดที่',
  'code-points': 'มีจุดในรหัสตัวพยัญชนะ',
  label: 'มีคำว่า “ที่” ซึ่งแบบหนังสือพิมพ์ให้แล้ว',
  form: 'ไม่ถูกรูปแบบ',
};
