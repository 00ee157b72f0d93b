import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Finding } from '../finding.ts';
import { misplacedKey } from './misplaced-key.ts';
import { nearKey } from './near-key.ts';
import { nearWord } from './near-word.ts';
import type { Refiner } from './refiner.ts';
import { thaiDigits } from './thai-digits.ts';

/** In this order, each working on what the one before it made. */
const refiners: readonly Refiner[] = [misplacedKey, nearKey, nearWord, thaiDigits];

/** The problem as well as we know it. */
export function refine(diagnostic: Diagnostic, finding: Finding): Diagnostic {
  return refiners.reduce((refined, refiner) => refiner(refined, finding), diagnostic);
}
