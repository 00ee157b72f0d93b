import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';

/** Mistakes in a template, for those who look after the office's templates. */
export const templates = {
  'template-expression': ({ detail }) => ({
    what: `อ่านนิพจน์ในแบบเอกสารไม่ได้ ตัวประมวลผลแจ้งว่า ${quoted(detail)}`,
    why: 'แบบเอกสารใช้ได้เฉพาะการแทนค่า “{{ }}” เงื่อนไข “{% if %}” และตัวแปลงที่โปรแกรมมีให้',
    fix: 'แก้นิพจน์โดยเทียบกับแบบเอกสารที่มากับโปรแกรม',
  }),
  'template-unknown-variable': ({ name }) => ({
    what: `แบบเอกสารใช้ตัวแปร ${quoted(name)} ซึ่งเอกสารนี้ไม่มี`,
    fix: 'แก้ชื่อตัวแปรให้ตรงกับชื่อช่องของไฟล์ข้อมูล หรือชื่อที่ตั้งไว้ใน “each”',
  }),
  'template-unknown-style': ({ name }) => ({
    what: `แบบเอกสารใช้ลักษณะย่อหน้า ${quoted(name)} ซึ่งไม่ได้กำหนดไว้`,
    fix: 'แก้ชื่อ หรือเพิ่มลักษณะย่อหน้านี้ใน “styles.yaml”',
  }),
  'template-out-of-range': ({ key, value }) => ({
    what: `ค่า ${quoted(value)} ของ ${quoted(key)} ในแบบเอกสารใช้ไม่ได้`,
    why: 'ความกว้างของช่องตารางรวมกันต้องไม่เกินความกว้างของข้อความ และจำนวนบรรทัดว่างต้องเป็น 0 ถึง 60',
    fix: 'แก้ค่าให้อยู่ในช่วงที่ใช้ได้',
  }),
  'templates-missing': ({ path }) => ({
    what: `ไม่พบแบบเอกสารในโฟลเดอร์ ${quoted(path)}`,
    fix: 'ตรวจชื่อโฟลเดอร์หลังตัวเลือก --templates',
  }),
} satisfies Partial<Catalogue>;
