import type { Line } from '../text/line.ts';
import type { Hold, Unit } from './unit.ts';

/** Fewest lines of a paragraph, or of a table's row, on either side of a page break. */
export const together = 2;

/** A paragraph's lines as units: one of fewer than four lines stays whole, and so does one up to `wholeUpTo` pt high. */
export function paragraphUnits(lines: readonly Line[], keepWithNext: boolean, wholeUpTo: number): readonly Unit[] {
  const { length } = lines;
  const whole = length < 2 * together || lines.reduce((sum, { height }) => sum + height, 0) <= wholeUpTo;
  return lines.map((line, index) => {
    const before = index + 1;
    const after = length - before;
    if (after === 0) return { kind: 'line', hold: keepWithNext ? 1 : 0, ...line };
    const hold: Hold = whole || before < together || after < together ? 2 : 0;
    return { kind: 'line', hold, ...line };
  });
}

/** Lets no page break inside the units; after the last one it may. */
export function heldTogether(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, index) => (index === units.length - 1 ? unit : held(unit, 1)));
}

/** Ties the last lines of a column, `count` of them, to what comes after it; spaces go with them. */
export function heldLast(units: readonly Unit[], count: number): readonly Unit[] {
  const result = [...units];
  let lines = 0;
  for (let index = units.length - 1; index >= 0 && lines < count; index--) {
    const unit = units[index];
    if (!unit || unit.kind === 'page-break') break;
    result[index] = held(unit, 1);
    if (unit.kind === 'row') break;
    if (unit.kind === 'line') lines++;
  }
  return result;
}

export function held(unit: Unit, hold: Hold): Unit {
  return unit.kind === 'page-break' || unit.hold >= hold ? unit : { ...unit, hold };
}
