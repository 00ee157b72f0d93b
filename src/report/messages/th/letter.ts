import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { sectionKeys } from '../sections.ts';
import { documentNames, numberFaults } from './names.ts';

/** The form of the papers. */
export const letter = {
  'subject-differs': ({ subject, document }) => ({
    what: `ชื่อเรื่องในเอกสาร ${quoted(documentNames[document])} ไม่ตรงกับชื่อเรื่องในหนังสือนำส่ง ${quoted(subject)}`,
    why: 'เอกสารทั้งชุดต้องใช้ชื่อเรื่องเดียวกัน',
    fix: `ลบช่อง “subject” ใต้ช่อง ${quoted(sectionKeys[document])} เพื่อใช้ชื่อเรื่องร่วมกัน หรือแก้ให้ตรงกัน`,
  }),
  'label-typed': ({ label }) => ({
    what: `คำว่า ${quoted(label)} ในช่องนี้จะพิมพ์ออกมาซ้ำ`,
    why: 'แบบหนังสือพิมพ์คำนี้ไว้หน้าข้อความให้แล้ว',
    fix: `ลบ ${quoted(label)} ออก เหลือเฉพาะข้อความที่ตามมา`,
  }),
  abbreviation: ({ abbreviation, readings }) => ({
    what: `${quoted(abbreviation)} เป็นคำย่อ`,
    why: 'ข้อความในหนังสือถึงสำนักเลขาธิการคณะรัฐมนตรีใช้คำเต็ม คำย่อใช้ได้ในตารางและใน “Checklist”',
    fix:
      readings.length === 0
        ? `เขียนคำเต็มแทน หรือเขียนคำเต็มแล้ววงเล็บ ${quoted(`(${abbreviation})`)} ไว้ในครั้งแรกที่กล่าวถึง`
        : `เขียนเป็น ${readings.map(quoted).join(' หรือ ')}`,
  }),
  'ministry-shortened-early': ({ written, ministry }) => ({
    what: `ใช้คำย่อ ${quoted(`${written}`)} ก่อนที่ข้อความจะกล่าวถึงชื่อเต็มของกระทรวง`,
    why: 'เครื่องหมายไปยาลน้อยใช้แทนส่วนที่ละไว้ของชื่อซึ่งเขียนเต็มไว้ก่อนแล้วในเอกสารฉบับเดียวกัน',
    fix: `เขียนชื่อเต็ม ${quoted(ministry)} ในครั้งแรก`,
  }),
  'addressee-courtesy-title': ({ title }) => ({
    what: `มีคำยกย่อง ${quoted(title)} หน้าตำแหน่งของผู้รับ`,
    why: 'คำขึ้นต้นของหนังสือราชการระบุตำแหน่งเท่านั้น',
    fix: `ลบ ${quoted(title)} ออก`,
  }),
  'addressee-by-name': ({ name }) => ({
    what: `มีชื่อบุคคล ${quoted(name)} ปนอยู่กับตำแหน่งของผู้รับ`,
    why: 'หนังสือราชการถึงตำแหน่ง ไม่ใช่ถึงตัวผู้ดำรงตำแหน่ง',
    fix: 'เหลือไว้เฉพาะชื่อตำแหน่ง',
  }),
  'addressee-misnamed': ({ written, name }) => ({
    what: `ไม่มีผู้รับชื่อตำแหน่ง ${quoted(written)}`,
    why: 'ชื่อตำแหน่งของผู้รับกำหนดคำขึ้นต้นและคำลงท้าย ต้องตรงกับชื่อตามกฎหมายและเป็นตำแหน่ง ไม่ใช่ชื่อส่วนราชการ',
    fix: `แก้เป็น ${quoted(name)}`,
  }),
  'opening-with-nan': ({ opening }) => ({
    what: `ย่อหน้าแรกขึ้นต้นด้วย ${quoted(opening)} แต่มีคำว่า “นั้น” รับอยู่`,
    why: `${quoted(opening)} ใช้กับเรื่องที่แจ้งใหม่ จึงไม่มี “นั้น” ส่วน “ตามที่” ใช้ท้าวความเรื่องเดิม จึงจบด้วย “นั้น”`,
    fix: 'ลบ “นั้น” หรือหากท้าวความเรื่องเดิม ให้ขึ้นต้นด้วย “ตามที่”',
  }),
  'opening-without-nan': ({ opening }) => ({
    what: `ย่อหน้าแรกขึ้นต้นด้วย ${quoted(opening)} แต่ไม่มีคำว่า “นั้น” รับ`,
    why: 'ข้อความที่ท้าวความเรื่องเดิมต้องจบด้วย “นั้น” แล้วจึงขึ้นเรื่องที่จะแจ้ง',
    fix: 'เติม “นั้น” เมื่อจบความที่ท้าวถึง หรือหากเป็นเรื่องใหม่ ให้ขึ้นต้นด้วย “ด้วย”',
  }),
  'conclusion-twice': ({ written }) => ({
    what: `เนื้อความมีประโยคสรุป ${quoted(`${written}…`)} อยู่แล้ว จึงจะพิมพ์ออกมาสองประโยค`,
    why: 'โปรแกรมพิมพ์ประโยคสรุปต่อท้ายเนื้อความให้เสมอ',
    fix: 'ย้ายประโยคนี้ไปไว้ในช่อง “closing” หรือลบออกเพื่อใช้ประโยคตามแบบ',
  }),
  'conclusion-verb': ({ written, expected, to }) => ({
    what: `ประโยคสรุปขึ้นต้นด้วย ${quoted(written)} ซึ่งไม่รับกับคำขึ้นต้นของหนังสือถึง ${quoted(to)}`,
    why: 'ประโยคสรุปใช้คำเดียวกับคำขึ้นต้น เช่น กราบเรียน กับ จึงกราบเรียนมา',
    fix: `ขึ้นต้นประโยคในช่อง “closing” ของหนังสือนำส่งด้วย ${quoted(expected)}`,
  }),
  'complimentary-close-typed': ({ written }) => ({
    what: `คำลงท้าย ${quoted(written)} ที่พิมพ์ไว้จะออกมาซ้ำ`,
    why: 'โปรแกรมพิมพ์คำลงท้ายเหนือลายมือชื่อให้ถูกคู่กับคำขึ้นต้นแล้ว',
    fix: 'ลบคำลงท้ายนี้ออก',
  }),
  'reference-not-cited': ({ references }) => ({
    what: `อ้างถึงหนังสือ ${references} ฉบับ แต่เนื้อความไม่ได้กล่าวถึงเลย`,
    why: 'หนังสือที่อ้างถึงมีไว้ให้เนื้อความท้าวถึง เช่น “ตามหนังสือที่อ้างถึง … นั้น”',
    fix: 'กล่าวถึง “หนังสือที่อ้างถึง” ในเนื้อความ หรือลบช่อง “references”',
  }),
  'cited-reference-missing': ({ cited, listed }) =>
    cited === undefined
      ? {
          what: 'เนื้อความกล่าวถึงหนังสือที่อ้างถึง แต่หนังสือฉบับนี้ไม่ได้อ้างถึงหนังสือใด',
          why: 'ผู้รับจะหาหนังสือฉบับนั้นไม่พบ',
          fix: 'ระบุหนังสือฉบับนั้นในช่อง “references” หรือแก้เนื้อความ',
        }
      : {
          what: `เนื้อความกล่าวถึงหนังสือที่อ้างถึง ${cited} แต่มีหนังสือที่อ้างถึงเพียง ${listed} ฉบับ`,
          why: 'ผู้รับจะหาหนังสือฉบับนั้นไม่พบ',
          fix: 'แก้เลขลำดับให้ตรง หรือเพิ่มหนังสือฉบับนั้นในช่อง “references”',
        },
  'reference-number-malformed': ({ value, fault, suggestion }) => ({
    what: `เลขที่ของหนังสือที่อ้างถึง ${quoted(value)} ${numberFaults[fault]}`,
    why: 'ผู้รับค้นหนังสือเดิมจากเลขที่นี้',
    fix: `แก้เป็น ${quoted(suggestion)}`,
  }),
  'cited-enclosure-missing': ({ cited, listed }) => ({
    what: `เนื้อความกล่าวถึงสิ่งที่ส่งมาด้วย ${cited} แต่มีสิ่งที่ส่งมาด้วยเพียง ${listed} รายการ`,
    why: 'รายการที่ 1 คือ “Checklist” รายการที่ 2 คือเอกสารเพื่อทราบ และรายการในช่อง “enclosures” นับต่อจากนั้น',
    fix: 'แก้เลขลำดับให้ตรง หรือเพิ่มรายการในช่อง “enclosures”',
  }),
  'enclosure-numbered': ({ number }) => ({
    what: `มีเลขลำดับ ${quoted(number)} หน้าชื่อสิ่งที่ส่งมาด้วย`,
    why: 'โปรแกรมใส่เลขลำดับให้ โดยนับต่อจาก “Checklist” และเอกสารเพื่อทราบ เลขที่พิมพ์เองจะซ้ำหรือขัดกัน',
    fix: 'ลบเลขลำดับออก เหลือแต่ชื่อ',
  }),
  'enclosure-quantity-twice': ({ written }) => ({
    what: `จำนวนของสิ่งที่ส่งมาด้วยจะพิมพ์ซ้ำ เพราะมี ${quoted(written)} อยู่แล้ว`,
    why: 'โปรแกรมพิมพ์คำว่า “จำนวน” ตัวเลข และหน่วยให้จากช่อง “quantity” และ “unit”',
    fix: 'ใส่ตัวเลขในช่อง “quantity” และใส่เพียงหน่วย เช่น “ชุด” ในช่อง “unit”',
  }),
  'enclosure-already-added': ({ title, document }) => ({
    what: `สิ่งที่ส่งมาด้วย ${quoted(title)} จะมีสองรายการ`,
    why: `โปรแกรมใส่ ${quoted(documentNames[document])} เป็นสิ่งที่ส่งมาด้วยลำดับที่ ${document === 'checklist' ? 1 : 2} ให้เองแล้ว`,
    fix: 'ลบรายการนี้ออกจากช่อง “enclosures”',
  }),
} satisfies Partial<Catalogue>;
