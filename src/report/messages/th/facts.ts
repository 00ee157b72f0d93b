import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { sectionKeys } from '../sections.ts';
import { markdownKinds } from './markdown.ts';
import { documentNames } from './names.ts';

const dateForms = '“2550-04-17” หรือ “17 เมษายน 2550”';

const opinionNames = { disagree: 'ไม่เห็นด้วย', none: 'ยังไม่มีความเห็น' } as const;

/** Facts that cannot be, or not on an official paper. */
export const facts = {
  'date-not-understood': ({ value }) => ({
    what: `โปรแกรมไม่รู้จักวันที่ในรูป ${quoted(value)}`,
    fix: `เขียนเป็น ${dateForms}`,
  }),
  'date-impossible': ({ value }) => ({
    what: `ไม่มีวันที่ ${quoted(value)} ในปฏิทิน`,
    fix: `ตรวจวันและเดือนกับปฏิทิน แล้วเขียนเป็น ${dateForms}`,
  }),
  'date-year-refused': ({ value, year }) => ({
    what: `ปี ${year} ในวันที่ ${quoted(value)} อยู่นอกช่วงที่รับได้`,
    why: 'โปรแกรมรับปี พ.ศ. ตั้งแต่ 2401 ขึ้นไป และปี ค.ศ. 1900 ถึง 2200 ปีนอกช่วงนี้อาจพิมพ์ผิดหรือแยกไม่ออกว่าเป็นศักราชใด',
    fix: `แก้ปีให้ถูกต้องและเขียนครบสี่หลัก เช่น ${dateForms}`,
  }),
  'date-incomplete': ({ value }) => ({
    what: `${quoted(value)} มีเพียงเดือนและปี ยังไม่ได้ระบุวัน`,
    why: 'เว้นวันไว้ได้เฉพาะฉบับร่าง',
    fix: `ระบุวันให้ครบ เช่น ${dateForms} หากยังเป็นร่าง ให้ใช้ตัวเลือก --draft`,
  }),
  'dates-reversed': ({ from, to }) => ({
    what: `วันสิ้นสุดการประชุม ${quoted(to)} อยู่ก่อนวันเริ่มประชุม ${quoted(from)}`,
    fix: 'แก้ช่อง “from” หรือ “to” ให้ถูกต้อง หากประชุมวันเดียว ให้ลบช่อง “to”',
  }),
  'number-not-issued': ({ value }) => ({
    what: `เลขที่หนังสือ ${quoted(value)} ยังไม่มีเลขทะเบียนหนังสือส่งหลังเครื่องหมาย “/”`,
    why: 'เว้นเลขทะเบียนไว้ได้เฉพาะฉบับร่าง',
    fix: 'เติมเลขทะเบียน เช่น “พม 0201/15136” หากยังเป็นร่าง ให้ใช้ตัวเลือก --draft',
  }),
  'number-malformed': ({ value }) => ({
    what: `เลขที่หนังสือ ${quoted(value)} ไม่ถูกรูปแบบ`,
    why: 'เลขที่หนังสือขึ้นต้นด้วยรหัสตัวพยัญชนะสองตัว เว้นวรรค แล้วเป็นเลขประจำของเจ้าของเรื่องสี่หลัก เครื่องหมาย “/” และเลขทะเบียนหนังสือส่ง',
    fix: 'เขียนตามตัวอย่าง “พม 0201/15136” หรือ “นร 0505/ว 186” สำหรับหนังสือเวียน',
  }),
  'addressee-royal': ({ addressee }) => ({
    what: `โปรแกรมจัดทำหนังสือถึง ${quoted(addressee)} ไม่ได้`,
    why: 'หนังสือถึงพระบรมวงศานุวงศ์หรือสมเด็จพระสังฆราชมีคำขึ้นต้นและคำลงท้ายเฉพาะ ซึ่งผู้ร่างต้องตรวจเอง',
    fix: 'จัดทำหนังสือฉบับนี้เองตามระเบียบงานสารบรรณ หรือแก้ผู้รับในช่อง “to” หากระบุผิด',
  }),
  'opinion-needs-note': ({ opinion }) => ({
    what: `ความเห็นเป็น ${quoted(opinion)} (${opinionNames[opinion]}) แต่ไม่มีช่อง “note”`,
    why: 'คณะรัฐมนตรีต้องทราบเหตุผลของหน่วยงานหรือคณะกรรมการที่ไม่เห็นด้วยหรือยังไม่มีความเห็น',
    fix: 'เพิ่มเหตุผลในรายการนี้ เช่น “note: อยู่ระหว่างการพิจารณาของคณะกรรมการ”',
  }),
  'subject-differs': ({ subject, document }) => ({
    what: `ชื่อเรื่อง ${quoted(subject)} ในเอกสาร ${quoted(documentNames[document])} ไม่ตรงกับชื่อเรื่องในหนังสือนำส่ง`,
    why: 'เอกสารทั้งชุดต้องใช้ชื่อเรื่องเดียวกัน',
    fix: `ลบช่อง “subject” ใต้ช่อง ${quoted(sectionKeys[document])} เพื่อใช้ชื่อเรื่องร่วมกัน หรือแก้ให้ตรงกัน`,
  }),
  'list-numbers-out-of-order': ({ written, printed }) => ({
    what: `ข้อนี้เขียนเป็นข้อ ${quoted(written)} แต่จะพิมพ์เป็นข้อ ${quoted(printed)}`,
    why: 'โปรแกรมเรียงเลขข้อใหม่ตามลำดับ ข้อความที่อ้างถึงเลขข้อเดิมจึงอาจคลาดเคลื่อน',
    fix: 'แก้เลขข้อให้เรียงตามลำดับ หรือเติมข้อที่ขาดไป',
  }),
  'markdown-not-allowed': ({ what }) => markdownKinds[what],
} satisfies Partial<Catalogue>;
