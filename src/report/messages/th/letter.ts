import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { sectionKeys } from '../sections.ts';
import { documentNames } from './names.ts';

/** The form of the papers. */
export const letter = {
  'subject-differs': ({ subject, document }) => ({
    what: `ชื่อเรื่อง ${quoted(subject)} ในเอกสาร ${quoted(documentNames[document])} ไม่ตรงกับชื่อเรื่องในหนังสือนำส่ง`,
    why: 'เอกสารทั้งชุดต้องใช้ชื่อเรื่องเดียวกัน',
    fix: `ลบช่อง “subject” ใต้ช่อง ${quoted(sectionKeys[document])} เพื่อใช้ชื่อเรื่องร่วมกัน หรือแก้ให้ตรงกัน`,
  }),
} satisfies Partial<Catalogue>;
