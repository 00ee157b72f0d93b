import { fileOf } from '../../build.ts';
import type { DocumentName } from '../../model/diagnostic.ts';
import type { Format } from '../../packet/packet.ts';
import type { World } from '../../world/world.ts';
import type { PaperPlaces } from '../contract.ts';
import { placesOf } from './places.ts';
import type { Made, Paper } from './round.ts';

/** The papers that can be had: those of the last round that made any, and the bytes of the one before, which a page may still be fetching. */
export interface Shelf {
  papers(): readonly Paper[];
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
  const find = (name: DocumentName) => last?.papers.find((paper) => paper.name === name);
  return {
    papers: () => last?.papers ?? [],
    put: (made) => {
      before = (last?.papers ?? []).map(({ name, round, bytes }) => ({ name, round, bytes }));
      last = made;
    },
    bytes: (round, name) =>
      [...(last?.papers ?? []), ...before].find((paper) => paper.name === name && paper.round === round)?.bytes,
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
