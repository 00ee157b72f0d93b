import { LineRuleType, Paragraph as WordParagraph } from 'docx';
import type { Masthead, PageSetup } from '../../model/document.ts';
import { emblemRun, type WordEmblem } from './emblem.ts';
import { inlineRuns } from './inlines.ts';
import type { Keep } from './paragraph.ts';
import { twips } from './units.ts';

/** Height of a line in em of its type size, TH SarabunPSK's single line. */
const lineHeight = 1.31;

/**
 * From the baseline of the stamp where the middle of its line box is, as shares of the line: an exact line in Word
 * carries its baseline at four fifths of its height, a line on the PDF's page at seven tenths.
 */
const aboveMiddle = 0.8 - (0.7 - 0.5);

/**
 * The head of a letter: one paragraph as high as the masthead, the urgency stamp on its line, the emblem floating
 * over it at its place on the sheet.
 */
export function mastheadParagraph(
  { height, emblem, stamp, stampMiddle }: Masthead,
  { top }: PageSetup,
  picture: WordEmblem | undefined,
  keep: Keep = {},
): WordParagraph {
  const line = Math.min(height, stamp ? stamp.style.size * lineHeight : height);
  const before = twips(Math.min(Math.max(0, stampMiddle - aboveMiddle * line - top), height - line));
  return new WordParagraph({
    ...keep,
    ...(stamp && { style: stamp.style.id }),
    spacing: {
      before,
      after: twips(height) - twips(line) - before,
      line: twips(line),
      lineRule: LineRuleType.EXACT,
    },
    children: [
      ...(picture ? [emblemRun(picture, emblem)] : []),
      ...(stamp ? inlineRuns(stamp.inlines, stamp.style, 'fixed-pairs') : []),
    ],
  });
}
