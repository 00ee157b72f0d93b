import type { Acting } from '../../../model/generated/cover-letter.ts';
import type { FactRule } from '../rule.ts';

/** Offices of the State Administration Act: who acts for them does so by รักษาราชการแทน, or by ปฏิบัติราชการแทน where power was delegated. */
const stateOffice =
  /^(?:นายกรัฐมนตรี|รองนายกรัฐมนตรี|รัฐมนตรีว่าการ|รัฐมนตรีประจำ|รัฐมนตรีช่วยว่าการ|ปลัดกระทรวง|ปลัดสำนักนายกรัฐมนตรี|อธิบดี|ผู้ว่าราชการจังหวัด)/;
const ofThatAct: ReadonlySet<Acting['as']> = new Set(['รักษาราชการแทน', 'ปฏิบัติราชการแทน']);
/** What keeps an office while it is empty is รักษาราชการแทน here; the other phrases may have meant either. */
const keeping: ReadonlySet<Acting['as']> = new Set(['รักษาการแทน', 'รักษาการในตำแหน่ง']);

/** The phrase is that of the law under which the signatory acts (domain.md A.6, F23). */
export const actingKindWrong: FactRule<'acting-kind-wrong'> = {
  code: 'acting-kind-wrong',
  severity: 'warning',
  looksAt: 'facts',
  find: ({ letter: { facts, places } }) => {
    const { as: phrase, for: office = '' } = facts.signatory?.acting ?? {};
    if (phrase === undefined || ofThatAct.has(phrase) || !stateOffice.test(office)) return [];
    const at = places.text('/signatory/acting/as', 0, phrase.length);
    const fix = keeping.has(phrase) ? { fix: { range: at, text: 'รักษาราชการแทน' } } : {};
    return [{ at, params: { phrase, office }, ...fix }];
  },
};
