import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Finding } from '../finding.ts';
import { bareItem } from './bare-item.ts';
import { bareValue } from './bare-value.ts';
import { meantWord } from './meant-word.ts';
import { misplacedKey } from './misplaced-key.ts';
import { nearKey } from './near-key.ts';
import { nearWord } from './near-word.ts';
import { plainNumber } from './plain-number.ts';
import { plainTime } from './plain-time.ts';
import type { Refiner } from './refiner.ts';
import { respeltKey } from './respelt-key.ts';
import { switchWord } from './switch-word.ts';
import { thaiDigits } from './thai-digits.ts';
import { thaiKey } from './thai-key.ts';
import { wordOfNone } from './word-of-none.ts';
import { wrappedValue } from './wrapped-value.ts';

/** In this order, each working on what the one before it made: what is surely meant before what is merely near. */
const refiners: readonly Refiner[] = [
  misplacedKey,
  respeltKey,
  thaiKey,
  nearKey,
  wordOfNone,
  meantWord,
  nearWord,
  switchWord,
  thaiDigits,
  plainNumber,
  plainTime,
  wrappedValue,
  bareItem,
  bareValue,
];

/** The problem as well as we know it. */
export function refine(diagnostic: Diagnostic, finding: Finding): Diagnostic {
  return refiners.reduce((refined, refiner) => refiner(refined, finding), diagnostic);
}
