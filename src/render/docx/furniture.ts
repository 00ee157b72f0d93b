import {
  Footer,
  FrameAnchorType,
  FrameWrap,
  Header,
  HeightRule,
  HorizontalPositionAlign,
  LineRuleType,
  type ParagraphChild,
  Paragraph as WordParagraph,
} from 'docx';
import type { Furniture, ParagraphStyle } from '../../model/document.ts';
import { pageCountWords } from '../../thai/page-count.ts';
import { textSize } from './fonts/text-font.ts';
import { pageCountRuns, pageNumberRuns } from './page-field.ts';
import { separator } from './paragraph.ts';
import { textRuns } from './runs.ts';
import { halfPoints, twips } from './units.ts';

/** The headers and footers of a paper: those of every page, and those of the first where it differs. */
export interface HeadersAndFooters {
  readonly titlePage: boolean;
  readonly headers: { readonly default?: Header; readonly first?: Header };
  readonly footers: { readonly default?: Footer; readonly first?: Footer };
}

/** A line of text at its place on the sheet. */
interface Line {
  readonly style: ParagraphStyle;
  readonly baseline: number;
  readonly runs: readonly ParagraphChild[];
}

/** What the lines in headers and footers are reckoned from. */
export interface PageCounting {
  /** Distance between the baselines of two lines of nominal 16 pt text, in pt. */
  readonly pitch: number;
  /** The number of pages that is shown until Word has counted for itself. */
  readonly pageCount: number;
}

/**
 * Page number, secrecy class, copy number with the page count, and draft mark (domain.md A.7, A.8). Each is a frame
 * of its own, placed from the sheet's edge, so that none moves the text column or another.
 */
export function headersAndFooters(
  { pageNumber, secrecy, copy, draft }: Furniture,
  { pitch, pageCount }: PageCounting,
): HeadersAndFooters {
  const marks = [
    ...(draft ? [textLine(draft.style, draft.baseline, draft.text)] : []),
    ...(secrecy ? [textLine(secrecy.style, secrecy.top, secrecy.text)] : []),
    ...(copy ? [textLine(copy.style, copy.baseline, copy.text)] : []),
    ...(copy ? [countLine(copy.style, countBaseline(copy, pitch, pageNumber?.baseline), pageCount)] : []),
  ];
  const feet = secrecy ? [textLine(secrecy.style, secrecy.bottom, secrecy.text)] : [];
  const heads = pageNumber ? [...marks, numberLine(pageNumber)] : marks;
  const titlePage = pageNumber !== undefined && pageNumber.from > 1;
  return {
    titlePage,
    headers: {
      ...(heads.length > 0 && { default: new Header({ children: framed(heads) }) }),
      ...(titlePage && { first: new Header({ children: framed(marks) }) }),
    },
    footers: {
      ...(feet.length > 0 && { default: new Footer({ children: framed(feet) }) }),
      ...(feet.length > 0 && titlePage && { first: new Footer({ children: framed(feet) }) }),
    },
  };
}

function textLine(style: ParagraphStyle, baseline: number, text: string): Line {
  return { style, baseline, runs: textRuns(text, { size: style.size, bold: false }) };
}

function numberLine({ style, baseline, from, before, after }: NonNullable<Furniture['pageNumber']>): Line {
  const setting = { size: style.size, bold: false };
  return {
    style,
    baseline,
    runs: [...textRuns(before, setting), ...pageNumberRuns(from), ...textRuns(after, setting, 'thai')],
  };
}

/** A line under the copy number, but in a narrow margin no lower than the page number. */
function countBaseline({ style, baseline }: NonNullable<Furniture['copy']>, pitch: number, lowest = Infinity): number {
  return Math.min(baseline + (pitch * style.size) / textSize, lowest);
}

/** หน้า ๑ ของ ๓ */
function countLine(style: ParagraphStyle, baseline: number, pageCount: number): Line {
  const setting = { size: style.size, bold: false };
  const { page, of } = pageCountWords;
  return {
    style,
    baseline,
    runs: [
      ...textRuns(page, setting),
      ...pageNumberRuns(1),
      ...textRuns(of, setting, 'thai'),
      ...pageCountRuns(pageCount),
    ],
  };
}

/** Frames hang on the paragraph behind them, which is as low as can be. */
function framed(lines: readonly Line[]): readonly WordParagraph[] {
  return [...lines.map(frame), separator()];
}

/**
 * An exact line carries its baseline at four fifths of its height. At 0.95 em it holds the Thai marks
 * and is low enough that a stamp and the page number under it do not touch: Word moves frames apart.
 */
const lineHeight = 0.95;
const baselineShare = 0.8;

const alignments = {
  start: HorizontalPositionAlign.LEFT,
  center: HorizontalPositionAlign.CENTER,
  end: HorizontalPositionAlign.RIGHT,
  'thai-justify': HorizontalPositionAlign.LEFT,
} as const;

function frame({ style, baseline, runs }: Line): WordParagraph {
  const height = (halfPoints(style.size) / 2) * lineHeight;
  // The types of `docx` want either a place or an alignment; Word takes a place down the sheet with an alignment across it.
  const place = {
    type: 'absolute' as const,
    position: { x: 0, y: twips(baseline - height * baselineShare) },
    alignment: { x: alignments[style.align] },
    height: twips(height),
    rule: HeightRule.EXACT,
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.PAGE },
  };
  return new WordParagraph({
    style: style.id,
    frame: place,
    spacing: { before: 0, after: 0, line: twips(height), lineRule: LineRuleType.EXACT },
    children: runs,
  });
}
