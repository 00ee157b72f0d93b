import { TextRun } from 'docx';
import type { Inline, ParagraphStyle } from '../../model/document.ts';
import { gluedSpaces } from '../../thai/glue.ts';
import { spaceAdvance } from './fonts/text-font.ts';
import { endScript, textRuns } from './runs.ts';
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
  for (const inline of joined(inlines, style)) {
    switch (inline.kind) {
      case 'text':
        runs.push(...textRuns(glue(inline.text, glued, offset), { size: style.size, bold: inline.bold }, script));
        script = endScript(inline.text, script);
        break;
      case 'break':
        runs.push(...textRuns('\n', { size: style.size, bold: false }, script));
        break;
      case 'blank':
        runs.push(blankRun(inline.width, style.size));
        break;
    }
    offset += plainText(inline).length;
  }
  return runs;
}

/** Text of one weight as one inline, wherever it came from: Word breaks no line well in a word of two runs. */
function joined(inlines: readonly Inline[], style: ParagraphStyle): readonly Inline[] {
  const whole: Inline[] = [];
  for (const inline of inlines) {
    const last = whole.at(-1);
    const own = inline.kind === 'text' ? { ...inline, bold: inline.bold && !style.bold } : inline;
    if (last?.kind === 'text' && own.kind === 'text' && last.bold === own.bold) {
      whole[whole.length - 1] = { ...last, text: last.text + own.text };
    } else whole.push(own);
  }
  return whole;
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
