import type { SourceRange } from '../../../model/diagnostic.ts';
import type { PacketFacts } from '../../packet-facts.ts';

/** A name that is printed in parentheses under a signature. */
export interface Signature {
  readonly name: string;
  /** The rank printed before the signature; the checklist has none. */
  readonly rank?: string;
  /** Whether a rank can be given beside the name. */
  readonly takesRank: boolean;
  range(start: number, end: number): SourceRange;
}

/** The signatures of a packet: the letter's and the coordinator's. */
export function signaturesOf({ letter, checklist }: PacketFacts): readonly Signature[] {
  const { name: signatory, rank } = letter.facts.signatory ?? {};
  const coordinator = checklist.facts.coordinator?.name;
  return [
    ...(signatory === undefined
      ? []
      : [
          {
            name: signatory,
            ...(rank !== undefined && { rank }),
            takesRank: true,
            range: (start: number, end: number) => letter.places.text('/signatory/name', start, end),
          },
        ]),
    ...(coordinator === undefined
      ? []
      : [
          {
            name: coordinator,
            takesRank: false,
            range: (start: number, end: number) => checklist.places.text('/coordinator/name', start, end),
          },
        ]),
  ];
}
