import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';

/** Dates. */
export const calendar = {
  'dates-reversed': ({ from, to }) => ({
    what: `วันสิ้นสุดการประชุม ${quoted(to)} อยู่ก่อนวันเริ่มประชุม ${quoted(from)}`,
    fix: 'แก้ช่อง “from” หรือ “to” ให้ถูกต้อง หากประชุมวันเดียว ให้ลบช่อง “to”',
  }),
} satisfies Partial<Catalogue>;
