import { cells, widthOf } from './cells.ts';

const words = new Intl.Segmenter('th', { granularity: 'word' });
/** Between Thai letters a line may end where a word does, but not before a sign that belongs to the word. */
const endsInThai = /[\u0e01-\u0e4e]$/;
const startsThaiWord = /^[\u0e01-\u0e2e\u0e40-\u0e44]/;

/**
 * A paragraph as lines of at most `width` terminal columns: broken at spaces and between Thai words, a longer word between clusters.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text).flatMap((each) => fitting(each, width))) {
    if (line !== '' && columnsOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** What is not broken, each with the space behind it. */
function pieces(text: string): readonly string[] {
  return (text.match(/\S+\s*/g) ?? []).flatMap((word) => {
    const parts: string[] = [];
    for (const { segment } of words.segment(word.replace(/\s+$/, ' '))) {
      const before = parts.at(-1);
      if (before !== undefined && !(endsInThai.test(before) && startsThaiWord.test(segment)))
        parts[parts.length - 1] = before + segment;
      else parts.push(segment);
    }
    return parts;
  });
}

/** A piece wider than a line, cut between clusters. */
function fitting(piece: string, width: number): readonly string[] {
  if (columnsOf(piece.trimEnd()) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const { shown } of cells(piece)) {
    if (part !== '' && columnsOf(part + shown) > width) {
      parts.push(part);
      part = '';
    }
    part += shown;
  }
  return [...parts, part];
}

function columnsOf(text: string): number {
  return widthOf(cells(text));
}
