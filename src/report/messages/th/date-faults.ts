import type { DateSlip, ImpossibleDate } from '../../../model/diagnostic.ts';
import { quoted } from '../quoted.ts';

/** What the calendar has against a date. */
export function whyImpossible(fault: ImpossibleDate): string {
  switch (fault.kind) {
    case 'month':
      return `ไม่มีเดือนที่ ${fault.number} ปีหนึ่งมีเพียง 12 เดือน`;
    case 'day':
      return `เดือน${fault.month}มีวันที่ 1 ถึง ${fault.days} เท่านั้น`;
    case 'leap':
      return `เดือนกุมภาพันธ์ พ.ศ. ${fault.buddhist} (ค.ศ. ${fault.common}) มี 28 วัน เพราะไม่ใช่ปีอธิกสุรทิน`;
  }
}

/** Why a date with a known slip is not taken as it is. */
export const whyNotUnderstood: Readonly<Record<DateSlip['kind'], string>> = {
  numbers: 'วันที่ที่เขียนด้วยตัวเลขล้วนอาจอ่านสลับวันกับเดือนได้',
  'short-year': 'ปีที่เขียนเพียงสองหลักอาจหมายถึง พ.ศ. หรือ ค.ศ. ก็ได้',
  month: 'ชื่อเดือนต้องเขียนเต็มให้ถูกต้อง หรือใช้อักษรย่อที่มีจุดครบ',
};

/** What to write in its place. */
export function meant({ likely: [first, second] }: DateSlip): string {
  if (second === undefined) return `หากหมายถึง ${quoted(first)} ให้เขียนเช่นนี้`;
  return `เขียนปีให้ครบสี่หลัก เป็น ${quoted(first)} หรือ ${quoted(second)} ตามที่หมายถึง`;
}
