import type { LaidOut } from '../../../../src/model/page.ts';
import { type TextItem, textItems, textOf } from '../../../layout/read-pages.ts';

/** A line as layout recorded it. */
export interface RecordedLine {
  readonly text: string;
  /** Slack given out before each glyph, in pt, by the offset of its text in the line. */
  readonly slack: ReadonlyMap<number, number>;
}

/** All lines in the order they are drawn; texts on one baseline of a page are one line. */
export function recordedLines({ pages }: LaidOut): readonly RecordedLine[] {
  return pages.flatMap((page) => {
    const lines = new Map<number, TextItem[]>();
    for (const item of textItems(page)) lines.set(item.baseline, [...(lines.get(item.baseline) ?? []), item]);
    return [...lines.values()].map((items) => ({ text: items.map(textOf).join(''), slack: slackOf(items) }));
  });
}

function slackOf(items: readonly TextItem[]): ReadonlyMap<number, number> {
  const slack = new Map<number, number>();
  let sum = 0;
  let at = 0;
  for (const { glyphs, size, face } of items) {
    for (const { glyph, advance } of glyphs) {
      slack.set(at, sum);
      sum += ((advance - glyph.advance) * size) / face.unitsPerEm;
      at += glyph.text.length;
    }
  }
  return slack;
}
