import type { PairSide, PaiyanSide, SignSide, ThaiFault } from '../../../model/problems/script.ts';
import type { Catalogue, Message } from '../message.ts';
import { quoted } from '../quoted.ts';

const thaiFaults: Readonly<Record<ThaiFault, string>> = {
  'split-sara-am': 'พิมพ์สระอำเป็นนิคหิตกับสระอา',
  'doubled-sara-e': 'พิมพ์สระเอสองตัวแทนสระแอ',
  'mark-order': 'พิมพ์สระกับวรรณยุกต์สลับลำดับกัน',
  'doubled-mark': 'พิมพ์สระหรือวรรณยุกต์ซ้ำ',
  'long-sara-aa': 'พิมพ์ลากข้างยาวแทนสระอา',
  'clashing-marks': 'พยัญชนะตัวเดียวมีสระหรือวรรณยุกต์ซ้อนกันสองตัว',
  'stray-mark': 'สระหรือวรรณยุกต์ไม่มีพยัญชนะรองรับ',
};

const yamokSides: Readonly<Record<SignSide, string>> = {
  before: 'ไม่ได้เว้นวรรคหน้าไม้ยมก',
  after: 'ไม่ได้เว้นวรรคหลังไม้ยมก',
  around: 'ไม่ได้เว้นวรรคหน้าและหลังไม้ยมก',
};

const paiyanSides: Readonly<Record<PaiyanSide, Message>> = {
  'space-before': { what: 'เว้นวรรคหน้าไปยาลน้อย', fix: 'ลบวรรคออก เพราะเครื่องหมายนี้ต้องชิดคำข้างหน้า' },
  'none-after': { what: 'ไม่ได้เว้นวรรคหลังไปยาลน้อย', fix: 'เว้นหนึ่งวรรคหลังเครื่องหมาย' },
  'none-before-list': { what: 'ไม่ได้เว้นวรรคหน้าไปยาลใหญ่', fix: 'เว้นหนึ่งวรรคหน้าเครื่องหมาย' },
};

const bracketSides: Readonly<Record<PairSide, Message>> = {
  'none-before': { what: 'ไม่ได้เว้นวรรคหน้าวงเล็บเปิด', fix: 'เว้นหนึ่งวรรคหน้าวงเล็บ' },
  'none-after': { what: 'ไม่ได้เว้นวรรคหลังวงเล็บปิด', fix: 'เว้นหนึ่งวรรคหลังวงเล็บ' },
  'space-inside': { what: 'เว้นวรรคด้านในวงเล็บ', fix: 'ลบวรรคออกให้ข้อความชิดวงเล็บ' },
};

const quoteSides: Readonly<Record<PairSide, Message>> = {
  'none-before': { what: 'ไม่ได้เว้นวรรคหน้าเครื่องหมายคำพูดเปิด', fix: 'เว้นหนึ่งวรรคหน้าเครื่องหมายคำพูด' },
  'none-after': { what: 'ไม่ได้เว้นวรรคหลังเครื่องหมายคำพูดปิด', fix: 'เว้นหนึ่งวรรคหลังเครื่องหมายคำพูด' },
  'space-inside': { what: 'เว้นวรรคด้านในเครื่องหมายคำพูด', fix: 'ลบวรรคออกให้ข้อความชิดเครื่องหมายคำพูด' },
};

/** Letters, marks, spaces and spelling. */
export const script = {
  'doubled-space': () => ({
    what: 'เว้นวรรคเกินหนึ่งวรรค',
    why: 'วรรคที่เกินจะพิมพ์ออกมาเป็นช่องว่างกว้างกว่าปกติ',
    fix: 'เว้นเพียงวรรคเดียว',
  }),
  'edge-space': () => ({
    what: 'ข้อความขึ้นต้นหรือลงท้ายด้วยวรรค',
    why: 'บรรทัดที่จัดกึ่งกลาง เช่น ชื่อและตำแหน่ง จะเลื่อนออกจากแนว',
    fix: 'ลบวรรคนี้ออก',
  }),
  'space-in-word': ({ written, right }) => ({
    what: `มีวรรคอยู่กลางคำ ${quoted(written)}`,
    why: 'คำอาจถูกตัดขึ้นบรรทัดใหม่ตรงนี้ และผู้อ่านจะอ่านเป็นสองคำ',
    fix: `เขียนติดกันเป็น ${quoted(right)}`,
  }),
  'mai-yamok-space': ({ side }) => ({
    what: yamokSides[side],
    why: 'หลักเกณฑ์ของสำนักงานราชบัณฑิตยสภาให้เว้นวรรคหน้าและหลังไม้ยมก',
    fix: 'เขียนอย่าง “ต่าง ๆ ที่”',
  }),
  'paiyan-space': ({ side }) => paiyanSides[side],
  'bracket-space': ({ side }) => bracketSides[side],
  'quote-space': ({ side }) => quoteSides[side],
  'unpaired-mark': ({ mark, lacks }) => ({
    what: `เครื่องหมาย ${quoted(mark)} ไม่มีเครื่องหมาย${lacks === 'end' ? 'ปิด' : 'เปิด'}คู่กัน`,
    why: 'ผู้อ่านจะไม่ทราบว่าข้อความในเครื่องหมายเริ่มหรือจบที่ใด',
    fix: `เติมเครื่องหมาย${lacks === 'end' ? 'ปิด' : 'เปิด'} หรือลบเครื่องหมายนี้ออก`,
  }),
  'mixed-digits': ({ thai, arabic }) => ({
    what: `ข้อความเดียวกันมีทั้งเลขไทย ${quoted(thai)} และเลขอารบิก ${quoted(arabic)}`,
    why: 'เอกสารจะพิมพ์เป็นเลขไทยทั้งหมด แต่ผู้ที่ค้นหาตัวเลขในไฟล์ข้อมูลจะพบเพียงแบบใดแบบหนึ่ง',
    fix: 'พิมพ์ตัวเลขทั้งข้อความเป็นแบบเดียวกัน',
  }),
  'script-fault': ({ fault, written, right }) => ({
    what: `${quoted(written)} พิมพ์ไม่ถูกวิธี คือ ${thaiFaults[fault]}`,
    why: 'แม้บนจอจะดูเหมือนถูก แต่เมื่อพิมพ์แล้วเครื่องหมายอาจอยู่ผิดที่ และค้นหาคำนี้ไม่พบ',
    fix: right === undefined ? 'ลบคำนี้แล้วพิมพ์ใหม่' : `พิมพ์ใหม่เป็น ${quoted(right)}`,
  }),
  'foreign-letter': ({ letter, codePoint }) => ({
    what: `${quoted(letter)} รหัส ${codePoint} ไม่ใช่อักษรไทยหรืออักษรโรมัน แต่อยู่ในคำ`,
    why: 'อักขระเช่นนี้มักมาจากเอกสารที่สแกนหรือแป้นพิมพ์ภาษาอื่น รูปคล้ายกันแต่โปรแกรมถือเป็นคนละคำ',
    fix: 'ลบแล้วพิมพ์ตัวอักษรหรือตัวเลขที่ถูกต้อง',
  }),
  'invisible-character': ({ codePoint, means }) => ({
    what: means === 'space' ? `มีวรรคชนิดพิเศษ รหัส ${codePoint}` : `มีอักขระที่มองไม่เห็น รหัส ${codePoint}`,
    why: 'อักขระนี้ติดมากับข้อความที่คัดลอกจาก Word หรือหน้าเว็บ ทำให้ตัดบรรทัดผิดและค้นหาคำไม่พบ',
    fix: means === 'space' ? 'ลบแล้วเคาะวรรคธรรมดาแทน' : 'ลบอักขระนี้ออก',
  }),
  misspelling: ({ written, right }) => ({
    what: `คำว่า ${quoted(written)} สะกดผิด`,
    fix: `พจนานุกรม ฉบับราชบัณฑิตยสถาน เขียนว่า ${quoted(right)}`,
  }),
  'spoken-form': ({ written, right }) => ({
    what: `คำว่า ${quoted(written)} เป็นภาษาพูด`,
    fix: right === undefined ? 'ตัดคำนี้ออก' : `ใช้คำว่า ${quoted(right)} หรือเรียบเรียงประโยคใหม่`,
  }),
  'value-in-quotation-marks': ({ inside }) => ({
    what: `ข้อความทั้งช่อง คือ ${quoted(inside)} มีเครื่องหมายคำพูดคร่อมอยู่`,
    why: 'เครื่องหมายคำพูดแบบนี้ถือเป็นส่วนหนึ่งของข้อความ และจะพิมพ์ลงในเอกสารด้วย',
    fix: 'ลบเครื่องหมายคำพูดทั้งสองข้าง',
  }),
} satisfies Partial<Catalogue>;
