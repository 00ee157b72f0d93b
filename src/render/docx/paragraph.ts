import { type IParagraphOptions, LineRuleType, TabStopType, Paragraph as WordParagraph } from 'docx';
import type { Gap, Inline, Paragraph } from '../../model/document.ts';
import { inlineRuns, type Joins } from './inlines.ts';
import { wideMarkerTab } from './marker-tab.ts';
import { separatorStyle } from './own-styles.ts';
import { indents } from './styles.ts';
import { halfPoints, twips } from './units.ts';

/** What the place of a block in the flow asks of its paragraphs. */
export interface Keep {
  readonly keepNext?: true;
  readonly keepLines?: true;
  readonly pageBreakBefore?: true;
}

/** A paragraph in its style: its marker and a tab, then its text. */
export function wordParagraph(paragraph: Paragraph, keep: Keep = {}, joins: Joins = 'fixed-pairs'): WordParagraph {
  const { style, marker, inlines } = paragraph;
  return new WordParagraph({
    style: style.id,
    ...keep,
    ...markerSetting(paragraph),
    children: inlineRuns(marker === undefined ? inlines : [label(marker), ...inlines], style, joins),
  });
}

/** A marker as a person types it: in one run with the text behind its tab where that is of its script. */
function label(marker: string): Inline {
  return { kind: 'text', text: `${marker}\t`, bold: false, origin: {} };
}

/** What a style with a marker cannot say for all its paragraphs: one without a marker, one with a wide one. */
function markerSetting({ style, marker }: Paragraph): Pick<IParagraphOptions, 'indent' | 'tabStops'> {
  if (!style.marker) return {};
  if (marker === undefined) return { indent: indents(style, style.indent.left + style.indent.first) };
  const wide = wideMarkerTab(marker, style);
  if (wide === undefined) return {};
  return {
    tabStops: [
      { type: TabStopType.CLEAR, position: twips(style.marker.textAt) },
      { type: TabStopType.LEFT, position: twips(wide) },
    ],
  };
}

/** Empty lines as empty paragraphs; what is left of a line after the whole ones stands at its exact height. */
export function gapParagraphs({ lines }: Gap, pitch: number, keep: Keep = {}): readonly WordParagraph[] {
  const { pageBreakBefore, ...chain } = keep;
  const rest = lines - Math.floor(lines);
  const empty = [
    ...Array.from({ length: Math.floor(lines) }, () => ({})),
    ...(rest > 0 ? [exactLine(rest * pitch)] : []),
  ];
  return empty.map(
    (line, index) =>
      new WordParagraph({ ...chain, ...(index === 0 && pageBreakBefore && { pageBreakBefore }), ...line }),
  );
}

/** A paragraph that takes no room: to end a table where Word needs a paragraph, or to part two tables. */
export function separator(keep: Keep = {}): WordParagraph {
  return new WordParagraph({ style: separatorStyle.id, ...keep });
}

/** A paragraph's setting for an empty line of an exact height in pt. */
function exactLine(height: number): Pick<IParagraphOptions, 'spacing' | 'run'> {
  const size = Math.max(2, Math.min(halfPoints(height * 0.75), 32));
  return {
    spacing: { before: 0, after: 0, line: twips(height), lineRule: LineRuleType.EXACT },
    run: { size, sizeComplexScript: size },
  };
}
