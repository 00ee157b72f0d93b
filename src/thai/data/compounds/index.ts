import { CALENDAR } from './calendar.ts';
import { CONNECTIVES } from './connectives.ts';
import { LAW } from './law.ts';
import { MONEY } from './money.ts';
import { NOUNS } from './nouns.ts';
import { OFFICES } from './offices.ts';
import { PEOPLE } from './people.ts';
import { PHRASES } from './phrases.ts';
import { PLACES } from './places.ts';

/** All built-in compounds. */
export const COMPOUNDS: readonly string[] = [
  CALENDAR,
  CONNECTIVES,
  LAW,
  MONEY,
  NOUNS,
  OFFICES,
  PEOPLE,
  PHRASES,
  PLACES,
].flat();
