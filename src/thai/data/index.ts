import { COMPOUNDS } from './compounds/index.ts';
import { COUNT_LABELS, ORDINAL_LABELS, PHONE_LABELS } from './labels.ts';
import { SHORT_WORDS } from './short-words.ts';
import { JOINED_TITLES, NAMELESS_BEGINNINGS, RANKS, TITLE_WORDS } from './titles.ts';
import { UNITS } from './units.ts';

/** Every built-in word that decides where lines break, for telling one set of them from another. */
export function builtInWords(): readonly string[] {
  return [
    COMPOUNDS,
    [...SHORT_WORDS],
    ORDINAL_LABELS,
    COUNT_LABELS,
    PHONE_LABELS,
    RANKS,
    JOINED_TITLES,
    TITLE_WORDS,
    NAMELESS_BEGINNINGS,
    UNITS,
  ].flat();
}
