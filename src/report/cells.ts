import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter('th', { granularity: 'grapheme' });
const tabWidth = 2;

/** One cluster of a line as a terminal shows it. */
export interface Cell {
  /** What is printed: a tab is printed as spaces, a control character as a visible stand-in. */
  readonly shown: string;
  /** Columns it takes; a Thai vowel or tone mark takes none of its own. */
  readonly width: number;
  /** UTF-16 offset in the line. */
  readonly at: number;
}

/** A line as clusters with the columns they take. */
export function cells(line: string): readonly Cell[] {
  // Looking a width up in Unicode's tables takes long, and a line repeats its clusters.
  const known = new Map<string, Omit<Cell, 'at'>>();
  return Array.from(segmenter.segment(line), ({ segment, index }) => {
    const look = known.get(segment) ?? lookOf(segment);
    known.set(segment, look);
    return { ...look, at: index };
  });
}

/** Columns that some clusters take together. */
export function widthOf(row: readonly Cell[]): number {
  return row.reduce((sum, { width }) => sum + width, 0);
}

function lookOf(segment: string): Omit<Cell, 'at'> {
  if (segment === '\t') return { shown: ' '.repeat(tabWidth), width: tabWidth };
  // A control character would move the cursor, or hide what stands before it.
  if (/^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u.test(segment)) return { shown: '�', width: 1 };
  return { shown: segment, width: stringWidth(segment) };
}
