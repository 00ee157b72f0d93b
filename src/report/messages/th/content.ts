import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';

const opinionNames = { disagree: 'ไม่เห็นด้วย', none: 'ยังไม่มีความเห็น' } as const;

/** Numbering, counts, opinions, resolutions and money. */
export const content = {
  'opinion-needs-note': ({ opinion }) => ({
    what: `ความเห็นเป็น ${quoted(opinion)} (${opinionNames[opinion]}) แต่ไม่มีช่อง “note”`,
    why: 'คณะรัฐมนตรีต้องทราบเหตุผลของหน่วยงานหรือคณะกรรมการที่ไม่เห็นด้วยหรือยังไม่มีความเห็น',
    fix: 'เพิ่มเหตุผลในรายการนี้ เช่น “note: อยู่ระหว่างการพิจารณาของคณะกรรมการ”',
  }),
  'list-numbers-out-of-order': ({ written, printed }) => ({
    what: `ข้อนี้เขียนเป็นข้อ ${quoted(written)} แต่จะพิมพ์เป็นข้อ ${quoted(printed)}`,
    why: 'โปรแกรมเรียงเลขข้อใหม่ตามลำดับ ข้อความที่อ้างถึงเลขข้อเดิมจึงอาจคลาดเคลื่อน',
    fix: 'แก้เลขข้อให้เรียงตามลำดับ หรือเติมข้อที่ขาดไป',
  }),
} satisfies Partial<Catalogue>;
