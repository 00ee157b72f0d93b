import type { Edit } from '../../contract.ts';
import { textOf } from '../buffer/changes.ts';
import type { Stage } from '../stage.ts';
import { changeShown } from './change-shown.ts';

/** What a fix would put in place of what, and the button that does it. */
export function Mend({ stage, fix, about }: { readonly stage: Stage; readonly fix: Edit; readonly about: string }) {
  const { problems: words } = stage.words;
  const { before, out, put, after } = changeShown(stage.buffer.view?.state.doc ?? textOf(stage.buffer.text.value), fix);
  return (
    <div class="mend">
      <p class="mend-change" lang="th">
        <span class="unseen">{words.change(out, put)}</span>
        <span aria-hidden="true">
          {before}
          {out !== '' && <del>{spaced(out, words.space)}</del>}
          {out !== '' && put !== '' && ' → '}
          {put !== '' && <ins>{spaced(put, words.space)}</ins>}
          {after}
        </span>
      </p>
      <button type="button" class="button" aria-describedby={about} onClick={() => mend(stage, fix)}>
        {words.mend}
      </button>
    </div>
  );
}

/** Saves as well where nothing else waits to be saved, so that the pages show it. */
function mend({ buffer }: Stage, fix: Edit): void {
  const wasClean = !buffer.dirty.peek();
  buffer.edit([fix]);
  if (wasClean) void buffer.save();
}

/** Spaces alone would not be seen. */
function spaced(text: string, space: string): string {
  return /^ +$/.test(text) ? `[${space}]`.repeat(text.length) : text;
}
