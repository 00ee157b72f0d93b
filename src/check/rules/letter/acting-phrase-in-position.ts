import type { TextRule } from '../rule.ts';
import { actingPhrase } from './acting-phrases.ts';

/** The acting phrase is printed from `acting`: in the position it would stand twice, or without the office acted for (domain.md A.6, F22). */
export const actingPhraseInPosition: TextRule<'acting-phrase-in-position'> = {
  code: 'acting-phrase-in-position',
  severity: 'error',
  looksAt: 'text',
  find: ({ pointer, value, range }, { letter }) => {
    if (!/^\/signatory\/(?:position\/\d+|acting\/for)$/.test(pointer)) return [];
    const found = actingPhrase.exec(value);
    if (!found) return [];
    const { acting } = letter.facts.signatory ?? {};
    const [phrase] = found;
    const at = range(found.index, found.index + phrase.length);
    const rest = value.replace(phrase, '').trim();
    const fix = acting?.as === phrase && rest !== '' ? { fix: { range: range(0, value.length), text: rest } } : {};
    return [{ at, params: { phrase, acting: acting !== undefined }, ...fix }];
  },
};
