import { Transaction } from '@codemirror/state';
import { effect, untracked } from '@preact/signals';
import type { InputText } from '../../contract.ts';
import { changesBetween, textOf } from './changes.ts';
import type { Held, Parts } from './held.ts';

/**
 * Keeps the document beside the file: what was not edited takes the file's text whenever it changes; edits that are not saved are kept,
 * and the file's text becomes a conflict.
 */
export function followFile({ link, track, hand, load }: Parts, held: Held): void {
  let loading = false;
  /** What the server told last. */
  let told: string | undefined;

  /** Whether a text of the file is one that the page does not know yet. */
  const isNews = (digest: string): boolean =>
    !held.saving.peek() &&
    digest !== held.given.peek()?.digest &&
    digest !== held.conflict.peek()?.digest &&
    !held.outdated.has(digest);

  const take = (input: InputText): void => {
    const file = textOf(input.text);
    if (!held.given.peek() || !held.dirty.peek()) {
      const changes = changesBetween(track.doc.peek(), file);
      hand.dispatch({ changes, annotations: Transaction.addToHistory.of(false) });
    } else if (!file.eq(track.doc.peek())) {
      held.conflict.value = input;
      return;
    }
    held.conflict.value = undefined;
    held.give(input);
  };

  const look = async (): Promise<void> => {
    loading = true;
    const asked = told;
    const input = await load().catch(() => undefined);
    loading = false;
    if (input) hand.calmly(() => isNews(input.digest) && take(input));
    if (told !== asked) hear(told);
  };

  const hear = (digest: string | undefined): void => {
    // What kept the last save from being written need not hold for another file.
    if (digest !== undefined && digest !== told) held.unwritten.value = [];
    if (digest !== undefined && digest === held.given.peek()?.digest) {
      held.outdated.clear();
      // The file was put back. A conflict that a save met is newer than what was told before.
      if (digest !== told) held.conflict.value = undefined;
    }
    told = digest;
    if (digest !== undefined && !loading && isNews(digest)) void look();
  };

  effect(() => {
    const digest = link.state.value?.input.digest;
    // A save under way will tell by itself what the file holds after it.
    if (!held.saving.value) untracked(() => hear(digest));
  });
}
