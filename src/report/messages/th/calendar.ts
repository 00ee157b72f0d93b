import type { DayOff } from '../../../model/problems/calendar.ts';
import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { whyImpossible } from './date-faults.ts';

function onDayOff(off: DayOff): string {
  return off.kind === 'weekend' ? `วัน${off.weekday}` : `วันหยุดราชการ (${off.name})`;
}

/** Dates. */
export const calendar = {
  'dates-reversed': ({ from, to }) => ({
    what: `วันสิ้นสุดการประชุม ${quoted(to)} อยู่ก่อนวันเริ่มประชุม ${quoted(from)}`,
    fix: 'แก้ช่อง “from” หรือ “to” ให้ถูกต้อง หากประชุมวันเดียว ให้ลบช่อง “to”',
  }),
  'date-with-label': ({ value, plain }) => ({
    what: `วันที่ ${quoted(value)} มีคำกำกับที่ไม่ต้องใส่ในช่องวันที่`,
    why: 'วันที่ของหนังสือมีเพียงวัน เดือน และปี โปรแกรมตัดคำว่า “วันที่” ชื่อวัน และ “พ.ศ.” ออกให้ และใส่ในที่ที่ต้องมีเอง',
    fix: `เขียนเพียง ${quoted(plain)}`,
  }),
  'date-impossible-in-text': ({ value, fault }) => ({
    what: `ในข้อความมีวันที่ ${quoted(value)} ซึ่งไม่มีในปฏิทิน`,
    why: whyImpossible(fault),
    fix: 'ตรวจวันที่กับเอกสารต้นเรื่อง แล้วแก้วัน เดือน หรือปีให้ถูกต้อง',
  }),
  'year-common-era': ({ value, year, buddhist }) => ({
    what: `วันที่ ${quoted(value)} ในข้อความใช้ปี ค.ศ. ${year}`,
    why: `หนังสือราชการใช้ปี พ.ศ. และ ค.ศ. ${year} ตรงกับ พ.ศ. ${buddhist}`,
    fix: `แก้ปีเป็น ${quoted(String(buddhist))} หากจำเป็นต้องใช้ปี ค.ศ. ให้เขียน “ค.ศ.” กำกับหน้าปี`,
  }),
  'year-without-era': ({ written, year, buddhist }) => ({
    what: `${quoted(written)} เป็นปี ค.ศ. แต่ไม่มีคำว่า “ค.ศ.” กำกับ`,
    why: `ปีในหนังสือราชการนับเป็น พ.ศ. และ ค.ศ. ${year} ตรงกับ พ.ศ. ${buddhist}`,
    fix: `แก้ปีเป็น ${quoted(String(buddhist))} หากจำเป็นต้องใช้ปี ค.ศ. ให้เขียนว่า ${quoted(`ค.ศ. ${year}`)}`,
  }),
  'era-mismatch': ({ era, year, buddhist, common }) => ({
    what: `${quoted(`${era} ${year}`)} ใช้ปีไม่ตรงกับศักราช`,
    why: `พ.ศ. กับ ค.ศ. ต่างกัน 543 ปี ปีที่หมายถึงน่าจะเป็น พ.ศ. ${buddhist} ซึ่งตรงกับ ค.ศ. ${common}`,
    fix: `แก้เป็น ${quoted(`พ.ศ. ${buddhist}`)} หรือ ${quoted(`ค.ศ. ${common}`)}`,
  }),
  'weekday-differs': ({ weekday, date, right }) => ({
    what: `วันที่ ${quoted(date)} ไม่ใช่ ${quoted(`วัน${weekday}`)} แต่เป็น ${quoted(`วัน${right}`)}`,
    why: 'ผู้อ่านจะไม่รู้ว่าส่วนใดผิด ระหว่างวันที่กับชื่อวัน และอาจนัดหมายผิดวัน',
    fix: 'ตรวจกับปฏิทิน แล้วแก้ชื่อวันหรือวันที่ให้ตรงกัน',
  }),
  'meeting-dates-differ': ({ written, days }) => ({
    what: `ข้อความว่าประชุมระหว่างวันที่ ${quoted(written)} แต่ช่อง “from” และ “to” เป็นวันที่ ${quoted(days)}`,
    why: 'วันประชุมต้องตรงกันทั้งชุดเอกสาร มิฉะนั้นผู้อ่านจะไม่รู้ว่าประชุมวันใดแน่',
    fix: 'ตรวจกับรายงานการประชุม แล้วแก้ข้อความหรือช่อง “from” และ “to” ให้ตรงกัน',
  }),
  'letter-before-meeting': ({ date, end }) => ({
    what: `หนังสือลงวันที่ ${quoted(date)} ก่อนการประชุมสิ้นสุดเมื่อ ${quoted(end)}`,
    why: 'หนังสือที่รายงานผลการประชุมต้องลงวันที่หลังการประชุม หรืออย่างเร็วในวันสุดท้ายของการประชุม',
    fix: 'แก้ช่อง “date” ของหนังสือ หรือช่อง “from” และ “to” ของการประชุม',
  }),
  'letter-on-day-off': ({ date, off }) => ({
    what: `หนังสือลงวันที่ ${quoted(date)} ตรงกับ${onDayOff(off)}`,
    why: 'หนังสือออกเลขและลงวันที่ในวันทำการ วันที่ตรงกับวันหยุดมักเกิดจากการพิมพ์ผิด',
    fix: 'ตรวจวันที่กับทะเบียนหนังสือส่ง แล้วแก้ช่อง “date”',
  }),
  'fiscal-year-differs': ({ date, written, right }) => ({
    what: `${quoted(date)} อยู่ในปีงบประมาณ พ.ศ. ${right} แต่ข้อความเขียนว่า พ.ศ. ${written}`,
    why: 'ปีงบประมาณเริ่มวันที่ 1 ตุลาคมของปีก่อน และสิ้นสุดวันที่ 30 กันยายนของปีนั้น',
    fix: 'แก้ปีงบประมาณหรือวันที่ให้ตรงกัน',
  }),
  'resolution-undated': () => ({
    what: 'อ้างมติคณะรัฐมนตรีโดยไม่ระบุวันที่ของมติ',
    why: 'มติคณะรัฐมนตรีอ้างด้วยวันที่ประชุม หากไม่ระบุ ผู้อ่านจะไม่รู้ว่าเป็นมติครั้งใด',
    fix: 'เติมวันที่ของมติ เช่น “ตามมติคณะรัฐมนตรี เมื่อวันที่ 13 มีนาคม 2550”',
  }),
  'resolution-not-past': ({ date, letter }) => ({
    what: `อ้างมติคณะรัฐมนตรีเมื่อวันที่ ${quoted(date)} ซึ่งไม่ได้อยู่ก่อนวันที่ของหนังสือ ${quoted(letter)}`,
    why: 'มติที่นำมาอ้างต้องมีอยู่แล้วก่อนออกหนังสือ',
    fix: 'แก้วันที่ของมติ หรือวันที่ของหนังสือในช่อง “date”',
  }),
  'reference-after-letter': ({ date, letter }) => ({
    what: `หนังสือที่อ้างถึงลงวันที่ ${quoted(date)} หลังวันที่ของหนังสือฉบับนี้ ${quoted(letter)}`,
    why: 'อ้างถึงได้เฉพาะหนังสือที่มีอยู่แล้วเมื่อออกหนังสือฉบับนี้',
    fix: 'แก้วันที่ใน “references” หรือวันที่ของหนังสือในช่อง “date”',
  }),
  'asked-after-letter': ({ asked, letter }) => ({
    what: `วันที่ถามความเห็น ${quoted(asked)} อยู่หลังวันที่ของหนังสือ ${quoted(letter)}`,
    why: 'แบบแสดงเฉพาะหน่วยงานหรือคณะกรรมการที่ได้ถามความเห็นไว้แล้วก่อนออกหนังสือ',
    fix: 'แก้วันที่ในช่อง “asked” หรือวันที่ของหนังสือในช่อง “date”',
  }),
  'province-count': ({ written, right }) => ({
    what: `จำนวน ${quoted(`${written} จังหวัด`)} ไม่ตรงกับจำนวนจังหวัดในวันที่ของหนังสือ`,
    why: `ในวันนั้นมี ${right.provinces} จังหวัด หรือ ${right.withBangkok} เมื่อนับกรุงเทพมหานครด้วย จำนวนนี้เปลี่ยนเมื่อวันที่ 23 มีนาคม 2554`,
    fix: `แก้เป็น ${quoted(`${right.provinces} จังหวัด`)} หรือ ${quoted(`${right.withBangkok} จังหวัด`)} ตามที่หมายถึง`,
  }),
} satisfies Partial<Catalogue>;
