const segmenter = new Intl.Segmenter('th', { granularity: 'grapheme' });
const longest = 120;
const shownEnd = 40;
/** Code units at either end that hold all that is shown, marks included. */
const farthest = 2000;
const ellipsis = '…';

/**
 * A value of the user's in quotation marks, on one line. A long one is cut in the middle, between
 * clusters. A control or format character is shown as U+FFFD: it could move a terminal's cursor.
 */
export function quoted(value: string): string {
  const clusters = Array.from(segmenter.segment(visible(shortened(value))), ({ segment }) => segment);
  const start = clusters.slice(0, longest - shownEnd - ellipsis.length);
  const shown = clusters.length <= longest ? clusters : [...start, ellipsis, ...clusters.slice(-shownEnd)];
  return `“${shown.join('')}”`;
}

/** The ends of a very long value: segmenting the whole would take long, and no more of it can be shown. */
function shortened(value: string): string {
  return value.length <= 2 * farthest ? value : value.slice(0, farthest) + value.slice(-farthest);
}

function visible(value: string): string {
  return value.replace(/\s*\n\s*/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}
