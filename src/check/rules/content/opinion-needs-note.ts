import type { FactRule } from '../rule.ts';

/** Who disagrees, or has given no opinion yet, needs a word of why (domain.md F30). */
export const opinionNeedsNote: FactRule<'opinion-needs-note'> = {
  code: 'opinion-needs-note',
  severity: 'error',
  looksAt: 'facts',
  find: ({ checklist: { facts, places } }) =>
    (['agencies', 'committees'] as const).flatMap((list) =>
      (facts[list] ?? []).flatMap((entry, index) => {
        const { opinion, note } = entry ?? {};
        if (opinion === undefined || opinion === 'agree' || note !== undefined) return [];
        return [{ at: places.value(`/${list}/${index}/opinion`), params: { opinion }, document: 'checklist' }];
      }),
    ),
};
