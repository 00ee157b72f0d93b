import type { Inline, Paragraph } from '../../model/document.ts';
import { longDate, monthYear } from '../../thai/date-format.ts';
import { parseDate } from '../../thai/dates.ts';
import { type Composer, type Placed, styleOf } from '../composer.ts';
import { thaiInlines } from '../digits.ts';
import { lookUp, pointerTo } from '../scope.ts';
import { points } from '../styles.ts';
import type { DateNode } from '../template.ts';

/** A date written out; while its day is not known, room to write the day by hand (domain.md A.2, E.5). */
export function date(placed: Placed<DateNode>, composer: Composer): Paragraph | undefined {
  const { node, scope } = placed;
  const parsed = parseDate(String(lookUp(scope, node.of) ?? ''));
  if (!parsed.ok) return undefined;
  const origin = {
    input: composer.places.value(pointerTo(scope, node.of)),
    template: composer.templateRange(placed.pointer),
  };
  const room: readonly Inline[] = parsed.date.kind === 'month' ? [{ kind: 'blank', width: points(node.room) }] : [];
  const text = parsed.date.kind === 'month' ? monthYear(parsed.date) : longDate(parsed.date);
  return {
    kind: 'paragraph',
    style: styleOf(composer, node.style, placed),
    inlines: [...room, ...thaiInlines([{ kind: 'text', text, bold: false, origin }])],
    origin,
  };
}
