import type { FactRule } from '../rule.ts';
import { VAGUE_DEADLINES } from './vague-deadlines.ts';

/** An urgent letter says by when the cabinet must have the matter (domain.md F27). */
export const deadlineVague: FactRule<'deadline-vague'> = {
  code: 'deadline-vague',
  severity: 'warning',
  looksAt: 'facts',
  find: ({ draft, letter, checklist }) => {
    const { urgency } = letter.facts;
    const { deadline } = checklist.facts;
    if (draft || urgency === undefined || deadline === undefined) return [];
    const named = deadline.replace(/\s/g, '').replace(/^ภายใน/, '');
    if (!VAGUE_DEADLINES.has(named)) return [];
    const related = [{ kind: 'range', ...letter.places.value('/urgency') }] as const;
    const at = checklist.places.value('/deadline');
    return [{ at, params: { deadline, urgency }, related, document: 'checklist' }];
  },
};
