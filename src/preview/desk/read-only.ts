import type { Language } from '../../model/language.ts';
import type { DeskProblem } from '../contract.ts';

/** Why a desk that is for reading alone does not save. */
export function readOnlyProblem(language: Language): DeskProblem {
  return { code: 'read-only', severity: 'error', message: messages[language], related: [] };
}

const messages: Readonly<Record<Language, DeskProblem['message']>> = {
  th: { what: 'เปิดไว้ให้ดูอย่างเดียว จึงไม่ได้บันทึก', fix: 'หากต้องการแก้ไข ให้สั่ง cabsub preview ใหม่โดยไม่ใช้ตัวเลือก --read-only' },
  en: {
    what: 'Opened for reading alone, so nothing was saved',
    fix: 'To edit, run cabsub preview without --read-only',
  },
};
