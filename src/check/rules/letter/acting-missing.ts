import type { FactRule } from '../rule.ts';
import { actingPhrase } from './acting-phrases.ts';

/** A deputy minister signs a submission in the minister's place, and the signature says so (domain.md A.6, D.3, F22). */
export const actingMissing: FactRule<'acting-missing'> = {
  code: 'acting-missing',
  severity: 'error',
  looksAt: 'facts',
  find: ({ letter: { facts, places } }) => {
    const { position, acting } = facts.signatory ?? {};
    const lines = (position ?? []).filter((line) => line !== undefined);
    const [first] = lines;
    if (first === undefined || acting || lines.some((line) => actingPhrase.test(line))) return [];
    if (!first.startsWith('รัฐมนตรีช่วยว่าการ')) return [];
    return [{ at: places.value('/signatory/position'), params: { position: first } }];
  },
};
