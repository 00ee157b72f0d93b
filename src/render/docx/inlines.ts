import { TextRun } from 'docx';
import type { Inline, ParagraphStyle } from '../../model/document.ts';
import { gluedSpaces } from '../../thai/glue.ts';
import { spaceAdvance } from './fonts.ts';
import { breakRun, endScript, textRuns } from './runs.ts';
import type { Script } from './script-runs.ts';
import { twips } from './units.ts';

/** Stands for an inline without text, so that no fixed pair is seen across it. */
const separator = '\uFFFC';

/**
 * Whether the spaces of fixed pairs (พ.ศ. ๒๕๖๙, ครั้งที่ ๒) hold. In the narrow columns of a table they do
 * not: a joined stretch wider than its line is torn anywhere, in the middle of a year if need be.
 */
export type Joins = 'fixed-pairs' | 'none';

/**
 * The inlines of a paragraph as Word runs. The spaces of fixed pairs are no-break spaces, also where
 * bold type begins between the two.
 */
export function inlineRuns(inlines: readonly Inline[], style: ParagraphStyle, joins: Joins): readonly TextRun[] {
  const glued = new Set(joins === 'none' ? [] : gluedSpaces(inlines.map(plainText).join('')));
  const runs: TextRun[] = [];
  let script: Script = 'other';
  let offset = 0;
  for (const inline of inlines) {
    switch (inline.kind) {
      case 'text':
        runs.push(
          ...textRuns(glue(inline.text, glued, offset), { size: style.size, bold: inline.bold && !style.bold }, script),
        );
        script = endScript(inline.text, script);
        break;
      case 'break':
        runs.push(breakRun());
        break;
      case 'blank':
        runs.push(blankRun(inline.width, style.size));
        break;
    }
    offset += plainText(inline).length;
  }
  return runs;
}

function plainText(inline: Inline): string {
  return inline.kind === 'text' ? inline.text : separator;
}

function glue(text: string, glued: ReadonlySet<number>, offset: number): string {
  return text.replace(/ /gu, (space, at: number) => (glued.has(offset + at) ? '\u00A0' : space));
}

/** One space, widened: it keeps its width wherever the paragraph's text moves. */
function blankRun(width: number, size: number): TextRun {
  return new TextRun({ text: ' ', characterSpacing: twips(width - spaceAdvance * size) });
}
