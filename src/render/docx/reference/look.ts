import type { ParagraphStyle } from '../../../model/document.ts';
import { child, childrenOf, value } from './element.ts';
import { points } from './measure.ts';
import { ancestry, type StyleIndex } from './style-index.ts';
import type { Element } from './xml.ts';

/** What of a style our own paragraphs reckon with: indents, tab stops and type, lengths in pt. */
interface Look {
  readonly left: number;
  readonly right: number;
  /** Where the first line starts, from the left indent. */
  readonly first: number;
  readonly stops: readonly number[];
  readonly size: number | undefined;
  readonly bold: boolean;
}

const plain: Look = { left: 0, right: 0, first: 0, stops: [], size: undefined, bold: false };

/**
 * One of our styles as the office has set it, so that what a paragraph adds to its style (a tab stop behind a
 * wide number, the indent of one without a number, the size of a tick) fits. `source` is the office's style.
 */
export function asSet(
  style: ParagraphStyle,
  source: Element,
  index: StyleIndex,
  defaults: Element | undefined,
): ParagraphStyle {
  const run = child(child(defaults, 'w:rPrDefault'), 'w:rPr');
  const paragraph = child(child(defaults, 'w:pPrDefault'), 'w:pPr');
  const start = withRun(withParagraph(plain, paragraph), run);
  const { left, right, first, stops, size, bold } = ancestry(source, index)
    .toReversed()
    .reduce((look, each) => withRun(withParagraph(look, child(each, 'w:pPr')), child(each, 'w:rPr')), start);
  const at = left + first;
  return {
    ...style,
    bold,
    ...(size !== undefined && { size }),
    indent: { left, right, first: style.marker ? style.indent.first : first },
    ...(style.marker && { marker: { ...style.marker, at, textAt: textPlace(style.marker, at, [...stops, left]) } }),
  };
}

/** The first stop behind the marker; a hanging indent is one too. */
function textPlace(own: NonNullable<ParagraphStyle['marker']>, at: number, stops: readonly number[]): number {
  const behind = stops.filter((stop) => stop > at);
  return behind.length > 0 ? Math.min(...behind) : at + own.textAt - own.at;
}

function withParagraph(look: Look, properties: Element | undefined): Look {
  const indent = child(properties, 'w:ind')?.attributes ?? {};
  const hanging = points(indent['w:hanging']);
  return {
    ...look,
    left: points(indent['w:left'] ?? indent['w:start']) ?? look.left,
    right: points(indent['w:right'] ?? indent['w:end']) ?? look.right,
    first: hanging === undefined ? (points(indent['w:firstLine']) ?? look.first) : -hanging,
    stops: childrenOf(child(properties, 'w:tabs'), 'w:tab').reduce(withStop, look.stops),
  };
}

function withStop(stops: readonly number[], { attributes }: Element): readonly number[] {
  const at = points(attributes['w:pos']);
  if (at === undefined) return stops;
  const others = stops.filter((stop) => stop !== at);
  return attributes['w:val'] === 'clear' || attributes['w:val'] === 'bar' ? others : [...others, at];
}

/** Thai is set in the size and weight of complex scripts. Sizes are half points. */
function withRun(look: Look, properties: Element | undefined): Look {
  const size = Number(value(properties, 'w:szCs') ?? value(properties, 'w:sz'));
  const bold = child(properties, 'w:bCs') ?? child(properties, 'w:b');
  return {
    ...look,
    ...(size > 0 && { size: size / 2 }),
    ...(bold && { bold: !/^(?:0|false|off)$/u.test(bold.attributes['w:val'] ?? '') }),
  };
}
