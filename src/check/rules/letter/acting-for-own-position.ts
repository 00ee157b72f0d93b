import type { FactRule } from '../rule.ts';

/** Nobody acts for the office that is his own (domain.md A.6, F22). */
export const actingForOwnPosition: FactRule<'acting-for-own-position'> = {
  code: 'acting-for-own-position',
  severity: 'error',
  looksAt: 'facts',
  find: ({ letter: { facts, places } }) => {
    const { position = [], acting } = facts.signatory ?? {};
    const own = withoutSpaces(position.join(''));
    if (acting?.for === undefined || withoutSpaces(acting.for) !== own) return [];
    return [
      {
        at: places.value('/signatory/acting/for'),
        params: { position: acting.for },
        related: [{ kind: 'range', ...places.value('/signatory/position') }],
      },
    ];
  },
};

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
