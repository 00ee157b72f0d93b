import type { Fix, SourceRange } from '../../../model/diagnostic.ts';
import type { PatternFor } from '../../../thai/any-script.ts';
import { fixOf } from '../fix.ts';
import type { Text } from '../text.ts';
import { matches } from './matches.ts';

/** A way in which the spaces at a sign are wrong: what the pattern matches should read `right`. */
export interface SpaceFault<S extends string> {
  readonly side: S;
  readonly pattern: RegExp | PatternFor;
  readonly right: string;
}

interface SpaceBreach<S extends string> {
  readonly at: SourceRange;
  readonly params: { readonly side: S };
  readonly fix?: Fix;
}

/** Letters, marks and digits of Thai, but for ๆ and ฯ, whose rules are their own. */
export const THAI = 'ก-ฮะ-ฺเ-ๅ็-๎๐-๙';
/** A number that is not the end of a Latin name: the 4 of มาตรา 4, not the 2 of CO2. */
export const NUMBER = String.raw`(?:^|[^\p{Script=Latin}\d.,-])\d[\d.,]*`;

/** Where the spaces of a text's prose are wrong in one of these ways, with the edit that mends each. */
export function spaceBreaches<S extends string>(
  text: Text,
  faults: readonly SpaceFault<S>[],
): readonly SpaceBreach<S>[] {
  const prose = text.prose();
  return faults.flatMap(({ side, pattern, right }) =>
    matches(prose, pattern).map(({ start, end }) => ({
      at: text.range(start, Math.max(end, start + 1)),
      params: { side },
      ...fixOf(text, start, end, right),
    })),
  );
}
