import { fileOf } from '../../build.ts';
import type { DocumentName } from '../../model/diagnostic.ts';
import type { Format } from '../../packet/packet.ts';
import type { World } from '../../world/world.ts';
import type { PaperPlaces } from '../contract.ts';
import { placesOf } from './places.ts';
import type { Made, Paper } from './round.ts';

/**
 * The papers that can be had: those of the last round that made any, with the first of the round under way in its place, and the bytes of the
 * papers before, which a page may still be fetching.
 */
export interface Shelf {
  papers(): readonly Paper[];
  /** The first paper of the round under way. Where its text comes from is known when the round is put. */
  show(paper: Paper): void;
  /** Takes that paper away again, of a round that came to nothing. */
  drop(): void;
  put(made: Made): void;
  bytes(round: number, name: DocumentName): Uint8Array | undefined;
  /** Where a paper's text comes from, in the input as the last good round read it. */
  places(round: number, name: DocumentName): PaperPlaces | undefined;
  download(name: DocumentName, format: Format): Promise<Uint8Array | undefined>;
}

type Kept = Pick<Paper, 'name' | 'round' | 'bytes'>;

export function shelf(input: string, world: World): Shelf {
  let last: Made | undefined;
  let before: readonly Kept[] = [];
  let first: Paper | undefined;
  const find = (name: DocumentName) => last?.papers.find((paper) => paper.name === name);
  return {
    papers: () => (last?.papers ?? []).map((paper) => (first?.name === paper.name ? first : paper)),
    show: (paper) => {
      first = paper;
    },
    drop: () => {
      first = undefined;
    },
    put: (made) => {
      before = (last?.papers ?? []).map(({ name, round, bytes }) => ({ name, round, bytes }));
      last = made;
      first = undefined;
    },
    bytes: (round, name) =>
      [...(first ? [first] : []), ...(last?.papers ?? []), ...before].find(
        (paper) => paper.name === name && paper.round === round,
      )?.bytes,
    places: (round, name) => {
      const paper = find(name);
      return last && paper?.round === round ? placesOf(paper.laidOut, last.sources, input) : undefined;
    },
    download: async (name, format) => {
      const paper = find(name);
      if (!last || !paper || format === 'pdf') return paper?.bytes;
      return (await fileOf(last.set, paper.laidOut, format, last.options, world)).bytes;
    },
  };
}
