import { useMemo } from 'preact/hooks';
import type { Edit } from '../../contract.ts';
import { textOf } from '../buffer/changes.ts';
import { mend } from '../save/mend.ts';
import type { Stage } from '../stage.ts';
import type { ProblemsWords } from '../words/problems.ts';
import { type ChangeShown, changeShown, surroundings } from './change-shown.ts';

interface MendProps {
  readonly stage: Stage;
  readonly fix: Edit;
  /** The id of the element that says what is wrong. */
  readonly about: string;
}

/** What a fix would put in place of what, and the button that does it. */
export function Mend({ stage: { buffer, words: said }, fix, about }: MendProps) {
  const { problems: words } = said;
  const around = surroundings(buffer.view?.state.doc ?? textOf(buffer.text.peek()), fix);
  // By what stands there: a row is given to the next problem of the same words when one before it goes, and most only move.
  const change = useMemo(() => changeShown(around, fix.text), [around.before, around.out, around.after, fix.text]);
  return (
    <div class="mend">
      <p class="mend-change" lang="th">
        <Change change={change} words={words} />
      </p>
      <button type="button" class="button" aria-describedby={about} onClick={() => mend(buffer, [fix])}>
        {words.mend}
      </button>
    </div>
  );
}

interface ChangeProps {
  readonly change: ChangeShown;
  readonly words: ProblemsWords;
}

function Change({ change, words }: ChangeProps) {
  if (change.kind === 'spaces-out') return <>{words.spacesOut(change.left)}</>;
  const { out, put } = change;
  const { before, after } = change.kind === 'part' ? change : { before: '', after: '' };
  return (
    <>
      <span class="unseen">{words.change(out, put)}</span>
      <span aria-hidden="true">
        {before}
        {out !== '' && <del>{spaced(out, words.space)}</del>}
        {out !== '' && put !== '' && ' → '}
        {put !== '' && <ins>{spaced(put, words.space)}</ins>}
        {after}
      </span>
    </>
  );
}

/** Spaces alone would not be seen. */
function spaced(text: string, space: string): string {
  return /^ +$/.test(text) ? `[${space}]`.repeat(text.length) : text;
}
