import type { FactRule } from '../rule.ts';

const against = /^\s*(?:มีความเห็น(?:ว่า)?)?\s*(?<words>ไม่เห็นด้วย|ไม่เห็นชอบ|ไม่เห็นควร|คัดค้าน)/;
const infavour = /^\s*(?:มีความเห็น(?:ว่า)?)?\s*(?<words>เห็นด้วย|เห็นชอบ|ไม่ขัดข้อง|ไม่คัดค้าน|ไม่มีข้อขัดข้อง|ไม่มีข้อคัดค้าน)/;
/** A note that goes on to say more may well limit what it began with. */
const limited = /แต่|ยกเว้น|เว้นแต่|อย่างไรก็|ทั้งนี้|หาก|เมื่อ/;

/** The tick in the form and the note beside it say the same (domain.md F30). */
export const noteContradictsOpinion: FactRule<'note-contradicts-opinion'> = {
  code: 'note-contradicts-opinion',
  severity: 'error',
  looksAt: 'facts',
  find: ({ checklist: { facts, places } }) =>
    (['agencies', 'committees'] as const).flatMap((list) =>
      (facts[list] ?? []).flatMap((entry, index) => {
        const { opinion, note } = entry ?? {};
        if (note === undefined || (opinion !== 'agree' && opinion !== 'disagree') || limited.test(note)) return [];
        const words = (opinion === 'agree' ? against : infavour).exec(note)?.groups?.words;
        if (words === undefined) return [];
        const related = [{ kind: 'range', ...places.value(`/${list}/${index}/opinion`) }] as const;
        const at = places.value(`/${list}/${index}/note`);
        return [{ at, params: { opinion, words }, related, document: 'checklist' }];
      }),
    ),
};
