import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { checked, smallest } from '../checked.ts';

/** A text and the one problem that is told of it. */
export interface OneProblem {
  readonly text: string;
  readonly diagnostic: Diagnostic;
}

/** The smallest input with `to` in place of `from`, which must make just one problem. */
export function onlyProblem(from: string, to: string): OneProblem {
  const text = smallest.replace(from, () => to);
  const [diagnostic, ...more] = checked(text).diagnostics;
  if (diagnostic === undefined || more.length > 0)
    throw new Error(`not one problem: ${JSON.stringify([diagnostic, ...more])}`);
  return { text, diagnostic };
}

/** The text with the problem's fix made. */
export function mended({ text, diagnostic: { fix } }: OneProblem): string {
  return fix === undefined ? text : text.slice(0, fix.range.start) + fix.text + text.slice(fix.range.end);
}
