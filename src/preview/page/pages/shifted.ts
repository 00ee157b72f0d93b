import type { Stretch } from '../../contract.ts';

/**
 * A stretch of one text in another that was made of it by edits: exact outside of what differs between the two, and at the edge of that
 * where the stretch begins or ends in it.
 */
export function shifted({ start, end }: Stretch, from: string, to: string): Stretch {
  if (from === to) return { start, end };
  const shorter = Math.min(from.length, to.length);
  let before = 0;
  while (before < shorter && from[before] === to[before]) before++;
  let behind = 0;
  while (behind < shorter - before && from[from.length - 1 - behind] === to[to.length - 1 - behind]) behind++;
  const moved = (offset: number, inside: number) => {
    if (offset <= before) return offset;
    return offset >= from.length - behind ? offset + to.length - from.length : inside;
  };
  return { start: moved(start, before), end: moved(end, to.length - behind) };
}
