import type { Diagnostic } from '../../model/diagnostic.ts';
import type { World } from '../../world/world.ts';
import type { PacketFacts } from '../packet-facts.ts';
import { addressee } from './addressee.ts';
import { copyNumber } from './copy-number.ts';
import { datesPossible } from './dates-possible.ts';
import { enclosureFiles } from './enclosure-files.ts';
import type { FactCheck } from './fact-check.ts';
import { letterNumber } from './letter-number.ts';

const checks: readonly FactCheck[] = [letterNumber, datesPossible, addressee, copyNumber, enclosureFiles];

/** Every fact that cannot be, or not on an official paper. */
export function checkFacts(facts: PacketFacts, world: World): readonly Diagnostic[] {
  return checks.flatMap((check) => check(facts, world));
}
