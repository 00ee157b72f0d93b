import type { FactRule } from '../rule.ts';

/** Letters named under อ้างถึง are there to be taken up by the text: ตามหนังสือที่อ้างถึง (domain.md A.3, F11). */
export const referenceNotCited: FactRule<'reference-not-cited'> = {
  code: 'reference-not-cited',
  severity: 'warning',
  looksAt: 'facts',
  find: ({ letter: { facts, places } }) => {
    const references = facts.references?.length ?? 0;
    const texts = [facts.body, facts.closing, facts.meeting?.purpose];
    if (references === 0 || facts.body === undefined || texts.some((text) => text?.includes('อ้างถึง'))) return [];
    return [{ at: places.key('/references'), params: { references } }];
  },
};
