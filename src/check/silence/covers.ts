import type { RuleCode, SourceRange } from '../../model/diagnostic.ts';
import { partitionPoint } from './partition-point.ts';
import type { Silence } from './silences.ts';

/** A stretch of the file in which a rule is silenced, by one comment or by several that say the same. */
export interface Cover {
  readonly range: SourceRange;
  readonly silences: readonly Silence[];
  /** The next wider one around it, of the same rule. */
  readonly around: Cover | undefined;
}

/** The covers around a place, the narrowest first. */
export type CoversAt = (rule: RuleCode, at: SourceRange) => readonly Cover[];

/** Finds covers in steps of the logarithm of their number, since a file may hold as many silences as breaches. */
export function coversOf(silences: readonly Silence[]): CoversAt {
  const byRule = new Map<RuleCode, readonly Cover[]>();
  for (const { rule } of silences) {
    if (!byRule.has(rule)) byRule.set(rule, nested(silences.filter((silence) => silence.rule === rule)));
  }
  return (rule, at) => {
    const covers = byRule.get(rule) ?? [];
    const found: Cover[] = [];
    let cover = covers[partitionPoint(covers, ({ range }) => range.start <= at.start) - 1];
    for (; cover; cover = cover.around) if (holds(cover.range, at)) found.push(cover);
    return found;
  };
}

/** In the order of their starts. Entries and items lie in each other or apart, so that a cover's `around` holds all of it. */
function nested(silences: readonly Silence[]): readonly Cover[] {
  const stretches = new Map<string, { readonly range: SourceRange; readonly silences: Silence[] }>();
  for (const silence of silences) {
    const { covers: range } = silence;
    if (!range) continue;
    const key = `${range.start}-${range.end}`;
    const stretch = stretches.get(key);
    if (stretch) stretch.silences.push(silence);
    else stretches.set(key, { range, silences: [silence] });
  }
  const covers: Cover[] = [];
  let around: Cover | undefined;
  for (const stretch of [...stretches.values()].sort(byStart)) {
    while (around && around.range.end <= stretch.range.start) around = around.around;
    around = { ...stretch, around };
    covers.push(around);
  }
  return covers;
}

function byStart({ range: a }: Pick<Cover, 'range'>, { range: b }: Pick<Cover, 'range'>): number {
  return a.start - b.start || b.end - a.end;
}

/** Whether a problem begins in a stretch. A block of text ends where the next key begins: only what is empty may stand at the very end. */
function holds(stretch: SourceRange, { file, start, end }: SourceRange): boolean {
  return file === stretch.file && start >= stretch.start && (start < stretch.end || end <= stretch.end);
}
