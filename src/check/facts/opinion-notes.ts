import { errorAt } from '../error-at.ts';
import type { FactCheck } from './fact-check.ts';

/** Who disagrees, or has given no opinion yet, needs a word of why (domain.md F, F30). */
export const opinionNotes: FactCheck = ({ checklist: { facts, places } }) =>
  (['agencies', 'committees'] as const).flatMap((list) =>
    (facts[list] ?? []).flatMap((entry, index) => {
      const { opinion, note } = entry ?? {};
      if (opinion === undefined || opinion === 'agree' || note !== undefined) return [];
      return [errorAt('opinion-needs-note', places.value(`/${list}/${index}/opinion`), { opinion })];
    }),
  );
