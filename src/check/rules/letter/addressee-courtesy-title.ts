import type { FactRule } from '../rule.ts';

const courtesy = /^(?:ฯพณฯ|พณฯ|ท่าน(?!หญิง|ชาย|ผู้หญิง)) */;

/** A letter names its addressee by the office alone, without ฯพณฯ or ท่าน (domain.md A.2 row 8, F07). */
export const addresseeCourtesyTitle: FactRule<'addressee-courtesy-title'> = {
  code: 'addressee-courtesy-title',
  severity: 'warning',
  looksAt: 'facts',
  find: ({ letter: { facts, places } }) => {
    const [title = ''] = courtesy.exec(facts.to ?? '') ?? [];
    if (title === '' || title.length === facts.to?.length) return [];
    const at = places.text('/to', 0, title.length);
    return [{ at, params: { title: title.trim() }, fix: { range: at, text: '' } }];
  },
};
