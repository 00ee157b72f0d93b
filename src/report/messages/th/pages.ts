import type { Catalogue } from '../message.ts';

/** The papers as they fall on pages. */
export const pages = {
  'letter-over-one-page': ({ pages }) => ({
    what: `หนังสือนำส่งยาว ${pages} หน้า`,
    why: 'สำนักเลขาธิการคณะรัฐมนตรีขอให้หนังสือนำส่งสรุปสาระสำคัญไว้ในหน้าเดียว',
    fix: 'ย่อเนื้อความในช่อง “letter.body” แล้วให้รายละเอียดอยู่ในเรื่องเพื่อโปรดทราบ',
  }),
} satisfies Partial<Catalogue>;
