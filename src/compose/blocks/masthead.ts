import type { Masthead } from '../../model/document.ts';
import type { Emblem } from '../../model/emblem.ts';
import type { Composer, Placed } from '../composer.ts';
import { points } from '../styles.ts';
import type { MastheadNode } from '../template.ts';
import { paragraph } from './paragraph.ts';

/**
 * The stamp's line box is centred here in the emblem's height: its letters are then level with the
 * emblem's lower half, and clear of the number that stands below its feet (domain.md A.2).
 */
const stampLevel = 0.68;

/** The head of a letter: emblem or room for it, and the urgency stamp (domain.md A.2 rows 2 to 4). */
export function masthead(placed: Placed<MastheadNode>, composer: Composer, image: Emblem | undefined): Masthead {
  const { node } = placed;
  const stamp = paragraph(
    { ...placed, pointer: `${placed.pointer}/stamp`, node: { block: 'paragraph', ...node.stamp } },
    composer,
  );
  return {
    kind: 'masthead',
    height: points(node.height),
    emblem: {
      top: points(node.emblem.top),
      height: points(node.emblem.height),
      alt: node.emblem.alt,
      ...(image && { image }),
    },
    ...(stamp && { stamp }),
    stampMiddle: points(node.emblem.top + stampLevel * node.emblem.height),
    origin: { template: composer.templateRange(placed.pointer) },
  };
}
