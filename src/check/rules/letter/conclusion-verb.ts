import type { Paragraph } from '../../../model/document.ts';
import { salutationFor } from '../../../thai/salutation.ts';
import type { PaperRule } from '../rule.ts';

const conclusion = /^จึง(?:กราบเรียน|เรียน|นมัสการ)มา/;

/** The last sentence takes up the verb of the opening: กราบเรียน … จึงกราบเรียนมา (domain.md B, F07). */
export const conclusionVerb: PaperRule<'conclusion-verb'> = {
  code: 'conclusion-verb',
  severity: 'warning',
  looksAt: 'paper',
  find: ({ name, blocks }, { letter: { facts, places } }) => {
    const { to } = facts;
    const salutation = to === undefined ? undefined : salutationFor(to);
    if (name !== 'cover-letter' || to === undefined || salutation?.kind !== 'courtesy') return [];
    const expected = `จึง${salutation.opening}มา`;
    return blocks.flatMap((block) => {
      if (block.kind !== 'paragraph') return [];
      const [written] = conclusion.exec(textOf(block)) ?? [];
      if (written === undefined || written === expected) return [];
      const own = facts.closing?.startsWith(written) ? places.text('/closing', 0, written.length) : undefined;
      const params = { written, expected, to };
      return [own ? { at: own, params, fix: { range: own, text: expected } } : { at: places.value('/to'), params }];
    });
  },
};

function textOf({ inlines }: Paragraph): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
}
