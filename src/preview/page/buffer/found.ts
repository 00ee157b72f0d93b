import type { ChangeDesc, Text } from '@codemirror/state';
import type { DeskProblem, Edit, Spot, Stretch } from '../../contract.ts';

/** Problems found before the changes, with their places after them. A fix whose stretch was touched is left out: it no longer fits. */
export function moved(problems: readonly DeskProblem[], changes: ChangeDesc, doc: Text): readonly DeskProblem[] {
  if (changes.empty) return problems;
  return problems.map(({ at, fix, ...rest }) => {
    const spot = fix && movedFix(fix, changes);
    return {
      ...rest,
      related: rest.related.map((each) => movedSpot(each, changes, doc)),
      ...(at && { at: movedSpot(at, changes, doc) }),
      ...(spot && { fix: spot }),
    };
  });
}

/** A stretch after the changes; what is put in at its edges stays outside. A stretch of a longer text ends where this one does. */
export function movedStretch({ start, end }: Stretch, changes: ChangeDesc): Stretch {
  const from = changes.mapPos(Math.min(start, changes.length), 1);
  return { start: from, end: Math.max(from, changes.mapPos(Math.min(end, changes.length), -1)) };
}

function movedSpot(spot: Spot, changes: ChangeDesc, doc: Text): Spot {
  if (!spot.inInput || !spot.stretch) return spot;
  const stretch = movedStretch(spot.stretch, changes);
  const line = doc.lineAt(stretch.start);
  const before = line.text.slice(0, stretch.start - line.from);
  return { ...spot, stretch: { ...stretch, line: line.number, column: [...before].length + 1 } };
}

function movedFix(fix: Edit, changes: ChangeDesc): Edit | undefined {
  return changes.touchesRange(fix.start, fix.end) ? undefined : { ...fix, ...movedStretch(fix, changes) };
}
