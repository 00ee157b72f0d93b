/** How Word treats a stretch of text: with its Thai rules, with its Latin ones, or in the symbol face. */
export type Script = 'thai' | 'other' | 'symbol';

export interface ScriptRun {
  readonly script: Script;
  readonly text: string;
}

/** Arrows, box and block drawing, geometric shapes, ticks and dingbats: in no Thai official face. */
const symbols = '\\u2190-\\u21FF\\u2300-\\u23FF\\u2500-\\u27BF\\u2B00-\\u2BFF';
const thai = '\\u0E00-\\u0E7F';
const stretch = new RegExp(`(?<thai>[${thai}][${thai}\\s]*)|(?<symbol>[${symbols}]+)|[^${thai}${symbols}]+`, 'gu');

/**
 * Splits a text where Word itself splits what a person types: Thai letters and digits with the
 * white space after them, and everything else. `before` is the script that the text goes on from:
 * white space at the head of the text belongs to it.
 */
export function scriptRuns(text: string, before: Script = 'other'): readonly ScriptRun[] {
  const carried = before === 'thai' ? (/^\s+/u.exec(text)?.[0] ?? '') : '';
  const rest = Array.from(text.slice(carried.length).matchAll(stretch), ({ 0: run, groups }): ScriptRun => {
    if (groups?.thai !== undefined) return { script: 'thai', text: run };
    if (groups?.symbol !== undefined) return { script: 'symbol', text: run };
    return { script: 'other', text: run };
  });
  if (carried === '') return rest;
  const [first, ...others] = rest;
  return first?.script === 'thai'
    ? [{ script: 'thai', text: carried + first.text }, ...others]
    : [{ script: 'thai', text: carried }, ...rest];
}
