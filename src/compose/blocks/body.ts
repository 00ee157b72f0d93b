import type { Block } from '../../model/document.ts';
import { type Composer, ladderOf, type Placed, styleOf } from '../composer.ts';
import { body as markdownBody } from '../markdown/body.ts';
import { lookUp, pointerTo } from '../scope.ts';
import type { BodyNode } from '../template.ts';

/** A Markdown text of the input, `width` pt wide. */
export function body(placed: Placed<BodyNode>, composer: Composer, width: number): readonly Block[] {
  const { node, scope } = placed;
  const text = lookUp(scope, node.of);
  if (typeof text !== 'string') return [];
  const styles = composer.texts[node.text];
  return markdownBody(
    {
      text,
      pointer: pointerTo(scope, node.of),
      places: composer.places,
      styles,
      ladder: ladderOf(composer, styles),
      style: (id) => styleOf(composer, id, placed),
      report: composer.report,
    },
    width,
  );
}
