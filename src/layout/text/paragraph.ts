import type { Paragraph, ParagraphStyle } from '../../model/document.ts';
import type { Item, Tag } from '../../model/page.ts';
import { variantOf } from '../variant.ts';
import { chooseLines } from './choose-lines.ts';
import { type HardLine, hardLines, placeholder } from './hard-lines.ts';
import { extra, justified, type Stretch, unstretched } from './justify.ts';
import type { Line } from './line.ts';
import { type Measure, type Measures, measures } from './measure.ts';
import { type Piece, pieces } from './pieces.ts';
import { lineBox, type Setting } from './setting.ts';
import { joined, type Span, unit, widthOf } from './span.ts';

/** Structure nodes, or furniture, that a paragraph's marker and text belong to. */
export interface ParagraphTags {
  readonly marker: Tag;
  readonly text: Tag;
}

/** How much text a line keeps for a catchword: more than any catchword is long. */
const openingLength = 200;

/** Sets a paragraph into lines of a column `width` pt wide. A paragraph without text is one empty line. */
export function setParagraph(
  paragraph: Paragraph,
  width: number,
  tags: ParagraphTags,
  setting: Setting,
): readonly Line[] {
  const { style } = paragraph;
  const marker = paragraph.marker ? setting.shaper.shape(paragraph.marker, variantOf(style)) : [];
  const place = measures(style, width, paragraph.marker === undefined ? undefined : widthOf(marker, style.size));
  const runIn = paragraph.marker !== undefined && !place.marker;
  const inlines = runIn
    ? [{ kind: 'text', text: `${paragraph.marker} `, bold: false, origin: {} } as const, ...paragraph.inlines]
    : paragraph.inlines;

  const lines = hardLines(inlines, style).flatMap((hard, index) =>
    setHardLine(hard, index === 0 ? place : { ...place, first: place.rest }, style, tags.text, setting),
  );
  const [first, ...others] = lines;
  if (!first || runIn || !place.marker) return lines;
  const markerItems = drawn(
    { ink: joined(marker), hanging: [] },
    place.marker.x,
    unstretched,
    style,
    tags.marker,
    setting,
  );
  return [
    { ...first, items: [...markerItems, ...first.items], opening: { ...first.opening, label: paragraph.marker ?? '' } },
    ...others,
  ];
}

function setHardLine(
  hard: HardLine,
  { first, rest }: Measures,
  style: ParagraphStyle,
  tag: Tag,
  setting: Setting,
): readonly Line[] {
  const { height } = lineBox(style.size, setting);
  const cut = pieces(hard, style.size, Math.min(first.width, rest.width), setting);
  return chooseLines(cut, { first, rest }, style).map((line, index, lines) => {
    const ink = joined(inkSpans(line));
    const { x, stretch } = aligned(ink, index === 0 ? first : rest, style, index === lines.length - 1);
    const hanging = line.at(-1)?.space.spans ?? [];
    return {
      height,
      items: drawn({ ink, hanging }, x, stretch, style, tag, setting),
      opening: { label: '', text: openingText(hard.text, line[0]?.start ?? 0) },
    };
  });
}

/** What a line shows, and the spaces at its end: these hang out unseen, so that whoever reads the text knows of them. */
interface LineSpans {
  readonly ink: readonly Span[];
  readonly hanging: readonly Span[];
}

function inkSpans(line: readonly Piece[]): readonly Span[] {
  const spans: Span[] = [];
  for (const [index, piece] of line.entries()) {
    spans.push(...piece.spans);
    if (index < line.length - 1) spans.push(...piece.space.spans);
  }
  return spans;
}

/** Where a line starts and how it is stretched; the last line of a justified text is not. */
function aligned(
  spans: readonly Span[],
  { x, width }: Measure,
  { align, size }: ParagraphStyle,
  isLast: boolean,
): { readonly x: number; readonly stretch: Stretch } {
  const slack = width - widthOf(spans, size);
  switch (align) {
    case 'start':
      return { x, stretch: unstretched };
    case 'center':
      return { x: x + slack / 2, stretch: unstretched };
    case 'end':
      return { x: x + slack, stretch: unstretched };
    case 'thai-justify':
      return { x, stretch: isLast || slack <= 0 ? unstretched : justified(spans, slack, size) };
  }
}

function drawn(
  { ink, hanging }: LineSpans,
  start: number,
  stretch: Stretch,
  style: ParagraphStyle,
  tag: Tag,
  setting: Setting,
): readonly Item[] {
  const { baseline } = lineBox(style.size, setting);
  const stretched = stretchedGlyphs(ink);
  const items: Item[] = [];
  let x = start;
  let before = 0;
  for (const span of joined([...ink, ...hanging])) {
    if (span.kind === 'blank') {
      x += span.width;
      continue;
    }
    const { face } = span;
    const pt = unit(face, style.size);
    const first = before;
    const glyphs = span.glyphs.map((glyph, index) => ({
      glyph,
      advance: glyph.advance + extra(glyph, first + index >= stretched, stretch) / pt,
    }));
    before += glyphs.length;
    items.push({ kind: 'text', face, size: style.size * face.scale, colour: style.colour, x, baseline, glyphs, tag });
    for (const { advance } of glyphs) x += advance * pt;
  }
  return items;
}

/** How many glyphs of a line may be stretched: all but a last one at its edge. */
function stretchedGlyphs(ink: readonly Span[]): number {
  const glyphs = ink.reduce((count, span) => count + (span.kind === 'glyphs' ? span.glyphs.length : 0), 0);
  return ink.at(-1)?.kind === 'glyphs' ? glyphs - 1 : glyphs;
}

function openingText(text: string, start: number): string {
  return text.slice(start, start + openingLength).replaceAll(placeholder, '');
}
