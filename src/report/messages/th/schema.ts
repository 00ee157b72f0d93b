import type { ValueKind } from '../../../model/diagnostic.ts';
import { amount } from '../amount.ts';
import { listed } from '../listed.ts';
import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { sectionKeys } from '../sections.ts';
import { documentNames, keyPath, kindExamples, kindNames } from './names.ts';

const removeUnused = 'หากไม่ใช้ช่องนี้ ให้ลบออกทั้งบรรทัด';

/** What the schema of a file does not allow. */
export const schema = {
  'unknown-key': ({ key, suggestion }) =>
    suggestion === undefined
      ? {
          what: `ไม่มีช่องชื่อ ${quoted(key)}`,
          fix: 'แก้ชื่อช่องตามไฟล์ตัวอย่าง หรือลบออก หากเป็นข้อความต่อจากช่องก่อนหน้า ให้ย่อหน้าเข้าไป',
        }
      : { what: `ไม่มีช่องชื่อ ${quoted(key)} น่าจะหมายถึง ${quoted(suggestion)}` },
  'misplaced-key': ({ key, belongs }) => ({
    what: `ช่อง ${quoted(key)} อยู่ผิดที่`,
    fix: belongs === '' ? 'ย้ายไปไว้ชั้นนอกสุดของไฟล์ โดยไม่ต้องย่อหน้า' : `ย้ายไปไว้ใต้ช่อง ${keyPath(belongs)} โดยย่อหน้าเข้าไป`,
  }),
  'missing-key': ({ key, of }) =>
    of === ''
      ? { what: `ยังไม่มีช่อง ${quoted(key)}`, fix: `เพิ่มบรรทัด ${quoted(`${key}: …`)} ที่ชั้นนอกสุดของไฟล์ โดยไม่ต้องย่อหน้า` }
      : {
          what: `ช่อง ${keyPath(of)} ยังไม่มีช่องย่อย ${quoted(key)}`,
          fix: `เพิ่ม ${quoted(`${key}: …`)} ตรงที่แสดงไว้ ให้อยู่ชั้นเดียวกับช่องย่อยอื่น`,
        },
  'wrong-type': ({ expected, found }) =>
    found === 'nothing'
      ? {
          what: `ช่องนี้ยังว่างอยู่ ต้องเป็น${kindNames[expected]}`,
          fix: `${kindExamples[expected]} ${removeUnused}`,
        }
      : {
          what: `ตรงนี้ต้องเป็น${kindNames[expected]} แต่เขียนเป็น${foundName(expected, found)}`,
          fix: kindExamples[expected],
        },
  'not-in-list': ({ value, allowed, suggestion }) => ({
    what: `ช่องนี้ใช้ ${quoted(value)} ไม่ได้${suggestion === undefined ? '' : ` น่าจะหมายถึง ${quoted(suggestion)}`}`,
    fix: `${allowed.length === 1 ? 'ใช้คำว่า' : 'เลือกใช้คำใดคำหนึ่ง ได้แก่'} ${listed(allowed, ' ', (count) => `และอีก ${amount(count)} คำ`)}`,
  }),
  'text-empty': () => ({
    what: 'ช่องนี้ยังไม่มีข้อความ',
    fix: `พิมพ์ข้อความ ${removeUnused}`,
  }),
  'text-too-long': ({ limit, length }) => ({
    what: `ข้อความยาว ${amount(length)} ตัวอักษร แต่ช่องนี้รับได้ไม่เกิน ${amount(limit)} ตัวอักษร`,
    why: 'จำนวนนี้นับสระ วรรณยุกต์ และวรรคด้วย',
    fix: `ตัดข้อความลงอย่างน้อย ${amount(length - limit)} ตัวอักษร`,
  }),
  'list-too-long': ({ limit, length }) => ({
    what: `ช่องนี้มี ${amount(length)} รายการ แต่รับได้ไม่เกิน ${amount(limit)} รายการ`,
    fix: 'รวมหรือลดรายการลง',
  }),
  'list-too-short': ({ limit, length }) => ({
    what:
      length === 0
        ? `ช่องนี้ยังไม่มีรายการ ต้องมีอย่างน้อย ${amount(limit)} รายการ`
        : `ช่องนี้มีเพียง ${amount(length)} รายการ ต้องมีอย่างน้อย ${amount(limit)} รายการ`,
    fix: `เพิ่มรายการ โดยขึ้นต้นด้วยเครื่องหมาย “-” และเว้นวรรค ${removeUnused}`,
  }),
  'bad-pattern': ({ value, example }) => ({
    what: `${quoted(value)} ไม่ตรงตามรูปแบบของช่องนี้`,
    fix: example === '' ? 'เขียนตามรูปแบบในไฟล์ตัวอย่าง' : `เขียนตามตัวอย่าง ${quoted(example)}`,
  }),
  'number-out-of-range': ({ value, least, most }) => ({
    what: `${quoted(value)} อยู่นอกช่วงที่กำหนด`,
    fix: `เขียนจำนวน${bounds(least, most)}`,
  }),
  'number-in-thai-digits': ({ value, arabic }) => ({
    what: `จำนวน ${quoted(value)} ต้องเขียนด้วยเลขอารบิกเป็น ${quoted(arabic)}`,
    why: 'โปรแกรมอ่านจำนวนจากเลขอารบิกเท่านั้น แล้วพิมพ์เป็นเลขไทยในเอกสารให้เอง',
  }),
  'number-not-plain': ({ value, plain, dress }) =>
    dress === 'quotes'
      ? {
          what: `จำนวน ${quoted(value)} อยู่ในเครื่องหมายคำพูด`,
          why: 'ตัวเลขในเครื่องหมายคำพูดถือเป็นข้อความ ไม่ใช่จำนวน',
          fix: `เอาเครื่องหมายคำพูดออก เหลือเพียง ${quoted(plain)}`,
        }
      : {
          what: `จำนวน ${quoted(value)} ต้องเขียนเป็นเลขล้วน ๆ คือ ${quoted(plain)}`,
          why: 'ช่องจำนวนนับไม่ใช้เครื่องหมายคั่นหลักพัน จุดทศนิยม หรือเลขแบบโปรแกรม',
          fix: 'พิมพ์เฉพาะตัวเลข',
        },
  'number-with-unit': ({ value, plain, unit }) => ({
    what: `จำนวน ${quoted(value)} มีหน่วย ${quoted(unit)} ต่อท้าย`,
    why: 'ช่องนี้รับเฉพาะจำนวน หน่วยมีช่องของตนเองหรือโปรแกรมพิมพ์ให้',
    fix: `เขียนเพียง ${quoted(plain)} และเขียนหน่วยที่ช่อง “unit” หากมีช่องนั้น`,
  }),
  'lines-not-listed': ({ lines }) => ({
    what: `ข้อความในช่องนี้มี ${amount(lines)} บรรทัด แต่ไม่ได้เขียนเป็นรายการ`,
    why: 'ข้อความเดียวจะพิมพ์ต่อกันไปโดยไม่ขึ้นบรรทัดใหม่ตามที่เขียน',
    fix: 'เขียนบรรทัดละหนึ่งรายการ ขึ้นต้นด้วยเครื่องหมาย “-” และเว้นวรรค หรือคั่นด้วยจุลภาคในวงเล็บเหลี่ยม',
  }),
  'key-to-leave-out': ({ key, value }) => ({
    what: `ไม่ต้องเขียน ${quoted(value)} ในช่อง ${quoted(key)}`,
    why: 'เรื่องที่ไม่ด่วนหรือไม่ลับ ไม่มีคำนี้พิมพ์ในเอกสาร จึงไม่ต้องมีช่องนี้',
    fix: 'ลบช่องนี้ออกทั้งบรรทัด',
  }),
  'document-needs': ({ key, document }) => ({
    what: `เอกสาร ${quoted(documentNames[document])} ต้องมีช่อง ${quoted(key)}`,
    fix: `เพิ่มช่อง ${quoted(key)} ใต้ช่อง ${quoted(sectionKeys[document])}${document === 'checklist' ? '' : ' หรือที่ชั้นนอกสุดของไฟล์หากหนังสือนำส่งและเรื่องเพื่อโปรดทราบใช้ร่วมกัน'}`,
  }),
} satisfies Partial<Catalogue>;

/** A number for an integer is one with a fraction. */
function foundName(expected: ValueKind, found: ValueKind): string {
  return expected === 'integer' && found === 'number' ? 'ตัวเลขที่ไม่ใช่จำนวนเต็ม' : kindNames[found];
}

function bounds(least: number | undefined, most: number | undefined): string {
  const parts = [
    least === undefined ? [] : `ตั้งแต่ ${amount(least)} ขึ้นไป`,
    most === undefined ? [] : `ไม่เกิน ${amount(most)}`,
  ];
  return parts.flat().join(' และ');
}
