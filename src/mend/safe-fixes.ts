import type { Code } from '../model/diagnostic.ts';

/** What a fix replaces: a stretch of a text, or a whole value with the marks around it. */
export type Replaced = 'stretch' | 'value';

/**
 * The problems whose fix may be made without asking: whatever the text says, it says the same afterwards. All others are for a person
 * to look at: a key or a word that is probably meant, anything that takes out what somebody typed.
 */
export const safeFixes: Readonly<Partial<Record<Code, Replaced>>> = {
  'bracket-space': 'stretch',
  'doubled-space': 'stretch',
  'edge-space': 'stretch',
  'invisible-character': 'stretch',
  'mai-yamok-space': 'stretch',
  'number-in-thai-digits': 'value',
  'number-not-plain': 'value',
  'paiyan-space': 'stretch',
  'quote-space': 'stretch',
  'script-fault': 'stretch',
};
