import { personNames } from '../../../thai/names.ts';
import type { FactRule } from '../rule.ts';

/** Posts that several hold at one time: the name in brackets says which of them. */
const sharedPost = /^(?:รอง|ผู้ช่วย|รัฐมนตรีช่วยว่าการ|รัฐมนตรีประจำ|กรรมการ|ที่ปรึกษา)/;
const bracketed = /\($/;

/** A letter to an office names the office and not who holds it (domain.md A.2 row 8, F07). A private person has no office. */
export const addresseeByName: FactRule<'addressee-by-name'> = {
  code: 'addressee-by-name',
  severity: 'warning',
  looksAt: 'facts',
  find: ({ letter: { facts, places } }) => {
    const { to = '' } = facts;
    return personNames(to).flatMap(({ start, end }) => {
      const office = (to.slice(0, start) + to.slice(end)).replace(/[()\s]/g, '');
      if (office === '' || (sharedPost.test(office) && bracketed.test(to.slice(0, start)))) return [];
      return [{ at: places.text('/to', start, end), params: { name: to.slice(start, end) } }];
    });
  },
};
