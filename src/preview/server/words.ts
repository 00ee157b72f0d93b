import type { Language } from '../../model/language.ts';

/** What somebody reads who comes to the page without its key. */
export const strangerWords: Readonly<Record<Language, string>> = {
  th: 'เปิดหน้านี้ไม่ได้ เพราะที่อยู่ไม่มีกุญแจ หรือกุญแจใช้ไปแล้ว\nโปรดเปิดด้วยที่อยู่เต็มที่ cabsub preview แสดงไว้ในหน้าต่างคำสั่ง\n',
  en: 'This page cannot be opened: the address has no key, or its key was used up.\nPlease open the whole address that cabsub preview shows in its terminal.\n',
};
