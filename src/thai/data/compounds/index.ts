import { ABROAD } from './abroad.ts';
import { CALENDAR } from './calendar.ts';
import { CONNECTIVES } from './connectives.ts';
import { HEALTH } from './health.ts';
import { LAW } from './law.ts';
import { MONEY } from './money.ts';
import { NATURE } from './nature.ts';
import { NOUNS } from './nouns.ts';
import { OFFICES } from './offices.ts';
import { PEOPLE } from './people.ts';
import { PHRASES } from './phrases.ts';
import { PLACES } from './places.ts';
import { TECHNOLOGY } from './technology.ts';

/** The built-in compounds by the files they stand in. */
export const COMPOUND_LISTS: readonly (readonly string[])[] = [
  ABROAD,
  CALENDAR,
  CONNECTIVES,
  HEALTH,
  LAW,
  MONEY,
  NATURE,
  NOUNS,
  OFFICES,
  PEOPLE,
  PHRASES,
  PLACES,
  TECHNOLOGY,
];

/** All built-in compounds. */
export const COMPOUNDS: readonly string[] = COMPOUND_LISTS.flat();
