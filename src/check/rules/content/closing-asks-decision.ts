import type { DocumentName } from '../../../model/diagnostic.ts';
import type { Places } from '../../../model/submission.ts';
import type { Breach, FactRule } from '../rule.ts';

/** To decide is to weigh without taking note, or one of the verbs of approval. โปรดพิจารณา … เพื่อโปรดทราบ only asks to pass it on. */
const approving = /อนุมัติ|เห็นชอบ|อนุญาต/;
const weighing = /พิจารณา/;
const noting = /ทราบ/;

/** Letter and memo ask the cabinet for what the draft resolution says (domain.md F29, A.5): to take note. */
export const closingAsksDecision: FactRule<'closing-asks-decision'> = {
  code: 'closing-asks-decision',
  severity: 'warning',
  looksAt: 'facts',
  find: ({ letter, memo, checklist }) => {
    const noted = (checklist.facts.resolutions ?? []).findIndex((resolution) => /^\s*รับทราบ/.test(resolution ?? ''));
    if (noted === -1) return [];
    const resolution = { kind: 'range', ...checklist.places.value(`/resolutions/${noted}`) } as const;
    const judge = judgeAgainst(resolution);
    return [
      ...judge('cover-letter', letter.facts.closing, letter.places),
      ...judge('information-memo', memo.facts.closing, memo.places),
    ];
  },
};

function judgeAgainst(resolution: NonNullable<Breach<'closing-asks-decision'>['related']>[number]) {
  return (document: DocumentName, closing: string | undefined, places: Places): Breach<'closing-asks-decision'>[] => {
    const [verb] =
      approving.exec(closing ?? '') ?? (noting.test(closing ?? '') ? [] : weighing.exec(closing ?? '')) ?? [];
    if (verb === undefined) return [];
    return [{ at: places.value('/closing'), params: { verb, document }, related: [resolution], document }];
  };
}
