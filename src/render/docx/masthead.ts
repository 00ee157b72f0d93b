import { LineRuleType, Paragraph as WordParagraph } from 'docx';
import type { Masthead } from '../../model/document.ts';
import { emblemRun, type WordEmblem } from './emblem.ts';
import { inlineRuns } from './inlines.ts';
import type { Keep } from './paragraph.ts';
import { twips } from './units.ts';

/** Height of a line in em of its type size, TH SarabunPSK's single line. */
const lineHeight = 1.31;

/**
 * The head of a letter: one paragraph as high as the masthead, the urgency stamp on its last line,
 * the emblem floating over it at its place on the sheet.
 */
export function mastheadParagraph(
  { height, emblem, stamp }: Masthead,
  picture: WordEmblem | undefined,
  keep: Keep = {},
): WordParagraph {
  const line = Math.min(height, stamp ? stamp.style.size * lineHeight : height);
  return new WordParagraph({
    ...keep,
    ...(stamp && { style: stamp.style.id }),
    spacing: {
      before: twips(height) - twips(line),
      after: 0,
      line: twips(line),
      lineRule: LineRuleType.EXACT,
    },
    children: [
      ...(picture ? [emblemRun(picture, emblem)] : []),
      ...(stamp ? inlineRuns(stamp.inlines, stamp.style, 'fixed-pairs') : []),
    ],
  });
}
