import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';

/** The emblem. */
export const pictures = {
  'emblem-not-image': ({ name }) => ({
    what: `ไฟล์ตรา ${quoted(name)} ไม่ใช่ภาพ SVG หรือ PNG ที่อ่านได้`,
    fix: 'บันทึกภาพใหม่เป็น SVG หรือ PNG (เปลี่ยนเฉพาะนามสกุลไฟล์ไม่ได้) หรือลบช่อง “emblem” เพื่อเว้นที่ไว้สำหรับกระดาษที่พิมพ์ตราไว้แล้ว',
  }),
  'emblem-svg-unsupported': ({ feature }) => ({
    what: `ภาพตรา SVG ใช้ ${quoted(feature)} ซึ่งโปรแกรมวาดไม่ได้`,
    why: 'ถ้าข้ามส่วนนี้ไป ตราที่พิมพ์จะไม่เหมือนต้นฉบับ',
    fix: 'ให้ผู้จัดทำภาพบันทึกใหม่เป็นลายเส้นและสีทึบที่ระบุขนาดภาพไว้ หรือใช้ไฟล์ PNG แทน',
  }),
  'emblem-coarse': ({ height, least }) => ({
    what: `ภาพตราสูงเพียง ${height} พิกเซล เมื่อพิมพ์สูง 3 เซนติเมตรจะไม่คมชัด`,
    why: `ความละเอียด 300 จุดต่อนิ้วต้องใช้ภาพสูง ${least} พิกเซลขึ้นไป`,
    fix: `ใช้ไฟล์ PNG ที่สูง ${least} พิกเซลขึ้นไปซึ่งทำจากต้นฉบับ หรือใช้ไฟล์ SVG (การขยายไฟล์เดิมไม่ช่วยให้คมขึ้น)`,
  }),
} satisfies Partial<Catalogue>;
