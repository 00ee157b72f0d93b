import type { Diagnostic } from '../../model/diagnostic.ts';
import type { World } from '../../world/world.ts';
import type { PacketFacts } from '../packet-facts.ts';

/** Knows one thing that a schema cannot say and without which no paper can be made, and tells every breach of it. */
export type FactCheck = (facts: PacketFacts, world: World) => readonly Diagnostic[];
