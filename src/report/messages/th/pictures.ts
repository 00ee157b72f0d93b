import type { FontFault } from '../../../model/diagnostic.ts';
import type { Catalogue, Message } from '../message.ts';
import { quoted } from '../quoted.ts';

const fontFaults: Readonly<Record<FontFault, Omit<Message, 'what'>>> = {
  'not-a-font': { why: 'ไฟล์นี้ไม่ใช่ไฟล์แบบอักษร', fix: 'เลือกไฟล์แบบอักษรที่มีนามสกุล “.ttf”' },
  'web-font': { why: 'ไฟล์นี้เป็นแบบอักษรสำหรับเว็บ (WOFF)', fix: 'ใช้ไฟล์ “.ttf” ของแบบอักษรเดียวกัน' },
  collection: { why: 'ไฟล์นี้รวมแบบอักษรไว้หลายแบบ (TTC)', fix: 'ใช้ไฟล์ “.ttf” ที่มีแบบอักษรเดียว' },
  'not-truetype': { why: 'ไฟล์นี้เก็บลายเส้นแบบ CFF ไม่ใช่แบบ TrueType', fix: 'ใช้ไฟล์ “.ttf” ของแบบอักษรเดียวกัน' },
  truncated: { why: 'ไฟล์นี้ไม่ครบ อาจคัดลอกหรือดาวน์โหลดมาไม่หมด', fix: 'คัดลอกหรือดาวน์โหลดไฟล์ใหม่' },
  damaged: { why: 'ข้อมูลในไฟล์เสียหายหรือขัดกันเอง', fix: 'ดาวน์โหลดไฟล์ใหม่จากแหล่งต้นทาง' },
  'no-thai': { why: 'แบบอักษรนี้ไม่มีตัวอักษรไทย', fix: 'ใช้แบบอักษรไทย เช่น TH SarabunPSK' },
};

/** The emblem, the faces, and characters that no face has. */
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
  'font-unusable': ({ name, reason }) => ({ what: `ใช้ไฟล์แบบอักษร ${quoted(name)} ไม่ได้`, ...fontFaults[reason] }),
  'no-glyph': ({ character, codePoint }) => ({
    what: `ไม่มีแบบอักษรใดที่พิมพ์อักขระ ${quoted(character)} (${codePoint}) ได้`,
    why: 'ถ้าปล่อยไว้ ในเอกสารจะเป็นช่องสี่เหลี่ยมว่าง',
    fix: 'ลบหรือเปลี่ยนเป็นอักขระอื่น หากคัดลอกข้อความมา ให้ลบแล้วพิมพ์ใหม่',
  }),
} satisfies Partial<Catalogue>;
