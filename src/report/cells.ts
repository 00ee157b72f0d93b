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
  return Array.from(segmenter.segment(line), ({ segment, index }) => cell(segment, index));
}

/** Columns that some clusters take together. */
export function widthOf(row: readonly Cell[]): number {
  return row.reduce((sum, { width }) => sum + width, 0);
}

function cell(segment: string, at: number): Cell {
  if (segment === '\t') return { shown: ' '.repeat(tabWidth), width: tabWidth, at };
  // A control character would move the cursor, or hide what stands before it.
  if (/^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u.test(segment)) return { shown: '�', width: 1, at };
  return { shown: segment, width: stringWidth(segment), at };
}
