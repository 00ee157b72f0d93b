import type { PagePlace, PaperPlaces, PaperState } from '../../contract.ts';

/** Where the text of papers comes from, asked of the server when it is first needed. */
export interface PlaceBook {
  /** The places of a paper; none where the server has none any more, or cannot be reached. */
  of(paper: PaperState): Promise<readonly PagePlace[]>;
  /** Forgets those of all other papers. */
  keepOnly(papers: readonly PaperState[]): void;
}

export function createPlaceBook(): PlaceBook {
  const known = new Map<string, Promise<readonly PagePlace[]>>();
  return {
    of(paper) {
      const address = addressOf(paper);
      const places =
        known.get(address) ??
        fetchPlaces(address).catch(() => {
          known.delete(address);
          return [];
        });
      known.set(address, places);
      return places;
    },
    keepOnly(papers) {
      const kept = new Set(papers.map(addressOf));
      for (const address of known.keys()) if (!kept.has(address)) known.delete(address);
    },
  };
}

function addressOf({ round, name }: PaperState): string {
  return `/places/${round}/${name}.json`;
}

async function fetchPlaces(address: string): Promise<readonly PagePlace[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const { places }: PaperPlaces = await response.json();
  return places;
}
