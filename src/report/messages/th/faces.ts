import type { EmbeddingFault, FolderFault, FontFault } from '../../../model/diagnostic.ts';
import type { Variant } from '../../../model/variant.ts';
import { listed } from '../listed.ts';
import type { Catalogue, Message } from '../message.ts';
import { quoted } from '../quoted.ts';

const folderFaults: Readonly<Record<FolderFault, (path: string) => Message>> = {
  missing: (path) => ({
    what: `ไม่พบโฟลเดอร์แบบตัวอักษร ${quoted(path)}`,
    fix: 'ตรวจชื่อโฟลเดอร์ที่ระบุหลัง “--fonts” หรือในช่อง “fonts”',
  }),
  'not-a-folder': (path) => ({
    what: `ต้องระบุโฟลเดอร์แบบตัวอักษร แต่ ${quoted(path)} เป็นไฟล์`,
    fix: 'ระบุชื่อโฟลเดอร์ที่เก็บไฟล์แบบตัวอักษร',
  }),
  unreadable: (path) => ({
    what: `เปิดอ่านโฟลเดอร์แบบตัวอักษร ${quoted(path)} ไม่ได้`,
    fix: 'ตรวจว่าท่านมีสิทธิ์อ่านโฟลเดอร์นี้ หรือคัดลอกไปไว้ในโฟลเดอร์ของท่าน',
  }),
  outside: (path) => ({
    what: `โฟลเดอร์แบบตัวอักษร ${quoted(path)} อยู่นอกโฟลเดอร์ของไฟล์ข้อมูล`,
    why: 'โปรแกรมใช้เฉพาะไฟล์ในโฟลเดอร์ของไฟล์ข้อมูลหรือโฟลเดอร์ย่อย',
    fix: 'คัดลอกมาไว้ในโฟลเดอร์เดียวกับไฟล์ข้อมูล แล้วเขียนเฉพาะชื่อ เช่น “fonts” หรือระบุโฟลเดอร์ด้วยตัวเลือก “--fonts”',
  }),
  empty: (path) => ({
    what: `ไม่มีไฟล์แบบตัวอักษรในโฟลเดอร์ ${quoted(path)}`,
    fix: 'คัดลอกไฟล์ “.ttf” ของ TH SarabunPSK มาไว้ในโฟลเดอร์นี้',
  }),
};

const fontFaults: Readonly<Record<FontFault, Omit<Message, 'what'>>> = {
  'not-a-font': { why: 'ไฟล์นี้ไม่ใช่ไฟล์แบบตัวอักษร', fix: 'เลือกไฟล์แบบตัวอักษรที่มีนามสกุล “.ttf”' },
  'web-font': { why: 'ไฟล์นี้เป็นแบบตัวอักษรสำหรับเว็บ (WOFF)', fix: 'ใช้ไฟล์ “.ttf” ของแบบตัวอักษรเดียวกัน' },
  collection: { why: 'ไฟล์นี้รวมแบบตัวอักษรไว้หลายแบบ (TTC)', fix: 'ใช้ไฟล์ “.ttf” ที่มีแบบตัวอักษรเดียว' },
  'not-truetype': { why: 'ไฟล์นี้เก็บลายเส้นแบบ CFF ไม่ใช่แบบ TrueType', fix: 'ใช้ไฟล์ “.ttf” ของแบบตัวอักษรเดียวกัน' },
  truncated: { why: 'ไฟล์นี้ไม่ครบ อาจคัดลอกหรือดาวน์โหลดมาไม่หมด', fix: 'คัดลอกหรือดาวน์โหลดไฟล์ใหม่' },
  damaged: { why: 'ข้อมูลในไฟล์เสียหายหรือขัดกันเอง', fix: 'ดาวน์โหลดไฟล์ใหม่จากแหล่งต้นทาง' },
  nameless: {
    why: 'ไฟล์นี้ไม่ได้ระบุชื่อตระกูลของแบบตัวอักษร',
    fix: 'ดาวน์โหลดไฟล์ใหม่จากแหล่งต้นทาง หรือนำไฟล์นี้ออกจากโฟลเดอร์',
  },
  unreadable: { why: 'เปิดอ่านไฟล์นี้ไม่ได้', fix: 'ตรวจว่าท่านมีสิทธิ์อ่านไฟล์นี้' },
  'too-large': { why: 'ไฟล์มีขนาดเกิน 32 เมกะไบต์ ซึ่งเป็นขนาดสูงสุดที่รับได้', fix: 'นำไฟล์นี้ออกจากโฟลเดอร์' },
  'embedding-forbidden': {
    why: 'สัญญาอนุญาตของแบบตัวอักษรนี้ห้ามฝังในเอกสาร',
    fix: 'ใช้แบบตัวอักษรที่อนุญาตให้ฝังในเอกสารได้ เช่น TH SarabunPSK',
  },
  'no-thai': { why: 'แบบตัวอักษรนี้ไม่มีตัวอักษรไทย', fix: 'ใช้แบบตัวอักษรไทย เช่น TH SarabunPSK' },
};

const variantNames: Readonly<Record<Variant, string>> = {
  regular: 'ตัวปกติ',
  bold: 'ตัวหนา',
  italic: 'ตัวเอน',
  'bold-italic': 'ตัวหนาเอน',
};

const embeddingFaults: Readonly<Record<EmbeddingFault, Omit<Message, 'what'>>> = {
  scaled: {
    why: 'แบบตัวอักษรนี้พิมพ์ด้วยตัวคูณขนาด ซึ่ง Word กำหนดไม่ได้ ไฟล์ Word จึงระบุชื่อ TH SarabunPSK แทน',
    fix: 'ฝังแบบตัวอักษรที่มีขนาดเท่า TH SarabunPSK หรือไม่ต้องใช้ “--embed-fonts”',
  },
  'not-named': {
    why: 'ไฟล์ที่ระบุด้วย “--reference-doc” กำหนดแบบตัวอักษรอื่น',
    fix: 'ใช้แบบตัวอักษรนี้ในไฟล์ดังกล่าว หรือไม่ต้องใช้ “--embed-fonts”',
  },
};

const characters = (values: readonly string[]) => listed(values, ' ', (rest) => `และอีก ${rest} รายการ`);

/** Fonts of the office's own, and characters that no font has. */
export const faces = {
  'fonts-folder': ({ path, reason }) => folderFaults[reason](path),
  'fonts-no-regular': ({ path, families }) => ({
    what: `ในโฟลเดอร์ ${quoted(path)} ไม่มีแบบตัวอักษรตัวปกติ มีเพียงบางแบบของ ${characters(families)}`,
    fix: 'คัดลอกไฟล์ตัวปกติมาไว้ในโฟลเดอร์ด้วย',
  }),
  'fonts-several-families': ({ path, families }) => ({
    what: `ในโฟลเดอร์ ${quoted(path)} มีแบบตัวอักษรหลายตระกูล คือ ${characters(families)}`,
    why: 'ไม่มีตระกูลใดที่โปรแกรมรู้จัก เช่น TH SarabunPSK จึงเลือกเองไม่ได้',
    fix: 'เหลือไว้ในโฟลเดอร์เพียงตระกูลเดียว หรือเรียงลำดับตระกูลไว้ในไฟล์ “families.yaml” ในโฟลเดอร์นั้น',
  }),
  'font-unusable': ({ name, reason }) => ({ what: `ใช้ไฟล์แบบตัวอักษร ${quoted(name)} ไม่ได้`, ...fontFaults[reason] }),
  'font-lacks-thai': ({ name, characters: lacked }) => ({
    what: `ไฟล์แบบตัวอักษร ${quoted(name)} มีอักขระไทยไม่ครบ ขาด ${characters(lacked)}`,
    why: 'หนังสือราชการต้องใช้อักขระเหล่านี้',
    fix: 'ใช้แบบตัวอักษรที่มีอักขระไทยครบ เช่น TH SarabunPSK',
  }),
  'font-variant-missing': ({ family, variant, standIn }) => ({
    what: `ไม่มีแบบตัวอักษร ${quoted(family)} ${variantNames[variant]} จึงใช้${variantNames[standIn]}แทน`,
    why: `ข้อความที่ควรพิมพ์เป็น${variantNames[variant]}จะไม่เป็น${variantNames[variant]}`,
    fix: `คัดลอกไฟล์${variantNames[variant]}มาไว้ในโฟลเดอร์แบบตัวอักษรด้วย`,
  }),
  'font-twice': ({ family, variant, used, other }) => ({
    what: `มีไฟล์ที่ต่างกันสองไฟล์ซึ่งระบุว่าเป็น ${quoted(family)} ${variantNames[variant]} โปรแกรมใช้ ${quoted(used)} และไม่ใช้ ${quoted(other)}`,
    fix: 'เหลือไว้ในโฟลเดอร์เฉพาะไฟล์ที่ต้องการใช้',
  }),
  'font-scale-measured': ({ family, scale }) => ({
    what: `พิมพ์ ${quoted(family)} ด้วยตัวคูณ ${quoted(String(scale))} เพื่อให้ ก สูงเท่าของ TH SarabunPSK`,
    fix: 'หากต้องการขนาดอื่น ให้ระบุ “scale” ของตระกูลนี้ไว้ในไฟล์ “families.yaml” ในโฟลเดอร์แบบตัวอักษร',
  }),
  'font-not-embedded': ({ family, reason }) => ({
    what: `ไม่ได้ฝังแบบตัวอักษร ${quoted(family)} ในไฟล์ Word`,
    ...embeddingFaults[reason],
  }),
  'font-preview-only': ({ family, variant }) => ({
    what: `แบบตัวอักษร ${quoted(family)} ${variantNames[variant]} อนุญาตให้ฝังเพื่อดูและพิมพ์เท่านั้น`,
    why: 'Word จะเปิดเอกสารที่ฝังแบบตัวอักษรนี้ให้อ่านอย่างเดียว แก้ไขไม่ได้',
    fix: 'ไม่ต้องใช้ “--embed-fonts” หรือใช้แบบตัวอักษรที่ฝังแล้วแก้ไขได้ เช่น TH SarabunPSK',
  }),
  'no-glyph': ({ character, codePoint }) => ({
    what: `ไม่มีแบบตัวอักษรใดที่พิมพ์อักขระ ${quoted(character)} (${codePoint}) ได้`,
    why: 'ถ้าปล่อยไว้ ในเอกสารจะเป็นช่องสี่เหลี่ยมว่าง',
    fix: 'ลบหรือเปลี่ยนเป็นอักขระอื่น หากคัดลอกข้อความมา ให้ลบแล้วพิมพ์ใหม่',
  }),
} satisfies Partial<Catalogue>;
