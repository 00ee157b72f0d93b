import type { WordFault } from '../../../model/diagnostic.ts';
import type { Catalogue, Message } from '../message.ts';
import { quoted } from '../quoted.ts';

const example = 'เขียนให้เต็มคำ และใส่ “|” เฉพาะจุดที่ตัดขึ้นบรรทัดใหม่ได้ เช่น “พระราช|บัญญัติ”';

const faults: Readonly<Record<WordFault, Omit<Message, 'what'>>> = {
  'no-letter': { why: 'ไม่มีตัวอักษร', fix: 'ลบออก หากเป็นหมายเหตุในรายการคำ ให้ขึ้นต้นบรรทัดด้วย “#”' },
  'too-long': { why: 'ยาวเกิน 200 ตัวอักษร', fix: 'เขียนบรรทัดละหนึ่งคำหรือหนึ่งชื่อ' },
  'bad-start': { why: 'อักขระตัวแรกขึ้นต้นบรรทัดไม่ได้', fix: example },
  'bad-end': { why: 'อักขระตัวสุดท้ายอยู่ท้ายบรรทัดไม่ได้', fix: example },
  'bad-bar': { why: 'จุดที่ใส่ “|” นี้ตัดขึ้นบรรทัดใหม่ไม่ได้', fix: example },
};

/** The office's own words for line breaking. */
export const words = {
  'word-unusable': ({ word, why }) => ({ what: `ใช้ ${quoted(word)} เป็นคำสำหรับตัดบรรทัดไม่ได้`, ...faults[why] }),
} satisfies Partial<Catalogue>;
