import type { Composer, Placed } from './composer.ts';
import { itemScopes, lookUp, pointerTo } from './scope.ts';
import type { Conditional } from './template.ts';

/**
 * The nodes of a template list that stand in the document: those whose `when` holds, and as many
 * times as their `each` has items. `list` is the list's JSON pointer in the template.
 */
export function repeat<T extends Conditional>(
  nodes: readonly T[],
  list: string,
  placed: Pick<Placed<unknown>, 'scope'>,
  composer: Composer,
): readonly Placed<T>[] {
  return nodes.flatMap((node, position) =>
    occurrences({ node, pointer: `${list}/${position}`, scope: placed.scope }, composer),
  );
}

function occurrences<T extends Conditional>(placed: Placed<T>, composer: Composer): readonly Placed<T>[] {
  const { node, scope } = placed;
  if (node.when !== undefined && !composer.expressions.holds(node.when, scope)) return [];
  if (!node.each) return [placed];
  const { in: path, as: name } = node.each;
  return itemScopes(scope, name, lookUp(scope, path), pointerTo(scope, path)).map((item) => ({
    ...placed,
    scope: item,
  }));
}
