import type { ReferenceFault } from '../../../model/diagnostic.ts';
import type { Catalogue, Message } from '../message.ts';
import { quoted } from '../quoted.ts';

const faults: Readonly<Record<ReferenceFault, Message>> = {
  folder: {
    what: 'เอกสารต้นแบบที่ระบุเป็นโฟลเดอร์ ไม่ใช่ไฟล์',
    fix: 'เขียนชื่อไฟล์ต่อจากชื่อโฟลเดอร์ เช่น “แบบ/reference.docx”',
  },
  unreadable: {
    what: 'เปิดอ่านเอกสารต้นแบบไม่ได้',
    fix: 'ตรวจว่าท่านมีสิทธิ์อ่านไฟล์นี้ และไม่มีโปรแกรมอื่นเปิดไฟล์ค้างอยู่',
  },
  'too-large': {
    what: 'เอกสารต้นแบบหรือส่วนหนึ่งของเอกสารมีขนาดเกินกว่าที่รับได้',
    why: 'ไฟล์มีขนาดได้ไม่เกิน 32 เมกะไบต์ แต่ละส่วนเมื่อคลายแล้วไม่เกิน 8 เมกะไบต์ และมีลักษณะไม่เกิน 5,000 ลักษณะ',
    fix: 'ลบข้อความและรูปภาพในไฟล์ออก เพราะโปรแกรมใช้เฉพาะลักษณะย่อหน้าและหน้ากระดาษ',
  },
  'not-docx': {
    what: 'เอกสารต้นแบบไม่ใช่ไฟล์ของ Word',
    fix: 'เปิดไฟล์ด้วย Word แล้วบันทึกเป็น “เอกสาร Word (.docx)” (เปลี่ยนเฉพาะนามสกุลไฟล์ไม่ได้)',
  },
  'old-word': {
    what: 'เอกสารต้นแบบเป็นไฟล์ของ Word รุ่นเดิม (97 ถึง 2003)',
    fix: 'เปิดไฟล์ด้วย Word แล้วบันทึกเป็น “เอกสาร Word (.docx)”',
  },
  encrypted: {
    what: 'เอกสารต้นแบบตั้งรหัสผ่านไว้',
    fix: 'เปิดไฟล์ด้วย Word ยกเลิกรหัสผ่านที่ “ไฟล์” “ข้อมูล” “ป้องกันเอกสาร” แล้วบันทึก',
  },
  damaged: {
    what: 'เอกสารต้นแบบเสียหาย',
    why: 'ไฟล์ไม่ครบ หรือข้อมูลในไฟล์ขัดกันเอง',
    fix: 'คัดลอกไฟล์มาใหม่ หรือเปิดด้วย Word แล้วบันทึกเป็นชื่ออื่น',
  },
  'no-styles': {
    what: 'เอกสารต้นแบบไม่มีรายการลักษณะ',
    fix: 'เริ่มจากไฟล์ที่คำสั่ง “cabsub reference-doc” เขียนให้',
  },
};

/** The office's own Word file for styles and page. */
export const reference = {
  'reference-missing': ({ path }) => ({
    what: `ไม่พบเอกสารต้นแบบ ${quoted(path)}`,
    fix: 'ตรวจชื่อไฟล์หลังตัวเลือก --reference-doc หรือใช้คำสั่ง “cabsub reference-doc” เขียนไฟล์ตั้งต้น',
  }),
  'reference-unusable': ({ reason }) => faults[reason],
  'reference-style-missing': ({ id, label }) => ({
    what: `เอกสารต้นแบบไม่มีลักษณะ ${quoted(label)} (รหัส ${quoted(id)}) จึงใช้ลักษณะที่มากับโปรแกรม`,
    fix: 'ตั้งชื่อลักษณะย่อหน้าใน Word ให้ตรงกัน หรือเริ่มใหม่จากไฟล์ที่คำสั่ง “cabsub reference-doc” เขียนให้',
  }),
  'reference-page-unusable': () => ({
    what: 'ขนาดกระดาษและขอบกระดาษในเอกสารต้นแบบใช้ไม่ได้ จึงใช้ค่าที่มากับโปรแกรม',
    why: 'ต้องเหลือที่สำหรับข้อความอย่างน้อย 5 เซนติเมตร ทั้งแนวนอนและแนวตั้ง',
    fix: 'ตั้งขนาดกระดาษและขอบกระดาษของส่วนสุดท้ายใน Word',
  }),
} satisfies Partial<Catalogue>;
