/** Code units that are segmented in one go: the time of `Intl.Segmenter` grows with the square of a text's length. */
const window = 2000;

/** Segments at the end of a window that stops in the middle of a run: more text might have parted them otherwise. */
const unsure = 8;

/** The segments of a text in order, the same as the segmenter's own, unless a run without a space is longer than a window. */
export function* segments(text: string, segmenter: Intl.Segmenter): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const part = text.slice(start, windowEnd(text, start));
    const found = Array.from(segmenter.segment(part), ({ segment }) => segment);
    const cut = start + part.length < text.length && !part.endsWith(' ');
    const sure = cut && found.length > unsure ? found.slice(0, -unsure) : found;
    for (const segment of sure) {
      yield segment;
      start += segment.length;
    }
  }
}

/** After the last space that a window holds; where it holds none, in the middle of a run. */
function windowEnd(text: string, start: number): number {
  const end = start + window;
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end - 1);
  return space >= start ? space + 1 : end;
}
