import type { DeskProblem, Edit } from '../../contract.ts';
import { tell } from '../form/told.tsx';
import { mend } from '../save/mend.ts';
import type { Stage } from '../stage.ts';

/** The fixes that `check --fix` would make too, in order of place; of several at one place the first. */
export function safeFixes(problems: readonly DeskProblem[]): readonly Edit[] {
  const fixes = problems.flatMap(({ fix, isSafe }) => (fix && isSafe ? [fix] : []));
  return [...new Map(fixes.map((fix) => [`${fix.start} ${fix.end}`, fix])).values()].sort((a, b) => a.start - b.start);
}

/** Makes all safe fixes at once, as one step that can be taken back. A single one has a button of its own. */
export function MendAll({ stage, problems }: { readonly stage: Stage; readonly problems: readonly DeskProblem[] }) {
  const { problems: words } = stage.words;
  const fixes = safeFixes(problems);
  if (fixes.length < 2 || stage.link.state.value?.readOnly) return null;
  const mendThem = (): void => {
    const before = stage.buffer.text.peek();
    mend(stage.buffer, fixes);
    tell(stage, { what: words.mended(fixes.length), before, back: 'mend-all' });
  };
  return (
    <button type="button" class="button" id="mend-all" onClick={mendThem}>
      {words.mendAll(fixes.length)}
    </button>
  );
}
