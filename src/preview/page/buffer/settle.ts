import { isolateHistory } from '@codemirror/commands';
import { changesBetween, textOf } from './changes.ts';
import type { Held, Parts } from './held.ts';

/** Ends a conflict: `mine` keeps the document, to be saved over the file; `theirs` takes the file's text as one step of undo. */
export function settle({ track, hand }: Parts, held: Held, which: 'mine' | 'theirs'): void {
  const file = held.conflict.peek();
  if (!file) return;
  const theirs = textOf(file.text);
  held.conflict.value = undefined;
  if (which === 'mine') {
    held.give(file, changesBetween(theirs, track.doc.peek()));
    return;
  }
  const changes = changesBetween(track.doc.peek(), theirs);
  hand.dispatch({ changes, annotations: isolateHistory.of('full') });
  held.give(file);
}
