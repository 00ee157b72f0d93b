import type { Code, Diagnostic } from '../../model/diagnostic.ts';

/** What is said of items by where they stand among others. */
const ofOrder: ReadonlySet<Code> = new Set<Code>(['list-numbers-out-of-order', 'sublist-not-indented']);

/**
 * What is to be told of a text. Behind an item that lost its space (`2.แนวทาง`) the lists are not those that were meant: what
 * their order is said to lack comes from that one mistake, and advice about it would lead astray.
 */
export function withoutConsequences(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const lost = found.find(({ code }) => code === 'list-marker-space');
  if (!lost) return found;
  return found.filter((each) => !ofOrder.has(each.code) || startOf(each) < startOf(lost));
}

function startOf({ at }: Diagnostic): number {
  return at.kind === 'range' ? at.start : 0;
}
