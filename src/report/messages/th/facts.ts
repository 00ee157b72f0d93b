import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { meant, whyImpossible, whyNotUnderstood } from './date-faults.ts';
import { numberFaults } from './names.ts';

const dateForms = '“2550-04-17” หรือ “17 เมษายน 2550”';

/** A part of a letter's number that is nothing but zeros. */
const onlyZeros = /(?<![\d๐-๙.])[0๐]+(?![\d๐-๙])/;

/** Facts that cannot be, or not on an official paper. */
export const facts = {
  'date-not-understood': ({ value, slip }) => ({
    what: `โปรแกรมไม่รู้จักวันที่ในรูป ${quoted(value)}`,
    ...(slip && { why: whyNotUnderstood[slip.kind] }),
    fix: slip ? meant(slip) : `เขียนเป็น ${dateForms}`,
  }),
  'date-impossible': ({ value, fault }) => ({
    what: `ไม่มีวันที่ ${quoted(value)} ในปฏิทิน`,
    why: whyImpossible(fault),
    fix: `ตรวจวันและเดือนกับปฏิทิน แล้วเขียนเป็น ${dateForms}`,
  }),
  'date-year-refused': ({ value, year, likely }) => ({
    what: `ปี ${year} ในวันที่ ${quoted(value)} ไม่ใช่ปีที่รับได้`,
    why: 'โปรแกรมรับปี พ.ศ. 2401 ถึง 2743 และปี ค.ศ. 1900 ถึง 2200 และปีต้องตรงกับศักราชที่เขียนกำกับไว้',
    fix:
      likely === undefined
        ? `แก้ปีให้ถูกต้องและเขียนครบสี่หลัก เช่น ${dateForms}`
        : `หากหมายถึงปี พ.ศ. ${likely.buddhist} (ค.ศ. ${likely.common}) ให้แก้ปีเป็น ${quoted(String(likely.buddhist))} ปีทั้งสองศักราชต่างกัน 543 ปี`,
  }),
  'date-incomplete': ({ value }) => ({
    what: `${quoted(value)} มีเพียงเดือนและปี ยังไม่ได้ระบุวัน`,
    why: 'เว้นวันไว้ได้เฉพาะฉบับร่าง',
    fix: `ระบุวันให้ครบ เช่น ${dateForms} หากยังเป็นร่าง ให้เปิดสวิตช์ “ฉบับร่าง” ในเบราว์เซอร์ หรือใช้ตัวเลือก --draft`,
  }),
  'number-not-issued': ({ value }) => ({
    what: onlyZeros.test(value)
      ? `เลขที่หนังสือ ${quoted(value)} ยังมีเลข 0 ล้วนแทนเลขจริง`
      : `เลขที่หนังสือ ${quoted(value)} ยังไม่มีเลขทะเบียนหนังสือส่งหลังเครื่องหมาย “/”`,
    why: 'เว้นเลขไว้ได้เฉพาะฉบับร่าง',
    fix: 'ใส่เลขประจำของเจ้าของเรื่องและเลขทะเบียน เช่น “พม 0201/15136” หากยังเป็นร่าง ให้เปิดสวิตช์ “ฉบับร่าง” ในเบราว์เซอร์ หรือใช้ตัวเลือก --draft',
  }),
  'number-malformed': ({ value, fault, suggestion }) => ({
    what: `เลขที่หนังสือ ${quoted(value)} ${numberFaults[fault]}`,
    why: 'เลขที่หนังสือขึ้นต้นด้วยรหัสตัวพยัญชนะสองตัว เว้นวรรค แล้วเป็นเลขประจำของเจ้าของเรื่องสี่หลัก เครื่องหมาย “/” และเลขทะเบียนหนังสือส่ง',
    fix:
      suggestion === undefined
        ? 'เขียนตามตัวอย่าง “พม 0201/15136” หรือ “นร 0505/ว 186” สำหรับหนังสือเวียน'
        : `แก้เป็น ${quoted(suggestion)}`,
  }),
  'addressee-royal': ({ addressee }) => ({
    what: `โปรแกรมจัดทำหนังสือถึง ${quoted(addressee)} ไม่ได้`,
    why: 'หนังสือถึงพระบรมวงศานุวงศ์หรือสมเด็จพระสังฆราชมีคำขึ้นต้นและคำลงท้ายเฉพาะ ซึ่งผู้ร่างต้องตรวจเอง',
    fix: 'จัดทำหนังสือฉบับนี้เองตามระเบียบงานสารบรรณ หรือแก้ผู้รับในช่อง “to” หากระบุผิด',
  }),
} satisfies Partial<Catalogue>;
