import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { DeskProblem } from '../../contract.ts';
import { moved } from './found.ts';
import type { Held, Parts } from './held.ts';
import type { Trail } from './track.ts';

/** How long nothing is typed before the text is checked, in milliseconds. */
const rest = 400;

/**
 * The problems of the text as it is: those of the last build while the text is the file's, else those of a check, which begins when
 * nothing was typed for a moment. Until there are new ones the old ones move with the text.
 */
export function findProblems({ link, track }: Parts, held: Held): ReadonlySignal<readonly DeskProblem[]> {
  const found = signal<{ readonly problems: readonly DeskProblem[]; readonly since: Trail } | undefined>(undefined);
  let checking = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const keep = (problems: readonly DeskProblem[], since: Trail): void => {
    found.peek()?.since.end();
    found.value = { problems, since };
  };

  const check = async (): Promise<void> => {
    if (!held.dirty.peek() || checking) return;
    checking = true;
    const doc = track.doc.peek();
    const since = track.follow();
    const answer = await link.ask({ kind: 'check', text: doc.toString() }).catch(() => undefined);
    checking = false;
    if (answer?.kind === 'checked' && held.dirty.peek()) keep(answer.problems, since);
    else since.end();
    if (!track.doc.peek().eq(doc)) soon();
  };

  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void check(), rest);
  };

  effect(() => {
    const { value: doc } = track.doc;
    if (held.dirty.value && doc) untracked(soon);
  });

  effect(() => {
    const { value: state } = link.state;
    const { value: given } = held.given;
    if (state && given && !held.dirty.value && state.input.digest === given.digest)
      untracked(() => keep(state.problems, track.follow()));
  });

  // Where there is no file to be read, the server says why; that is of no text.
  const unread = computed(() =>
    link.state.value?.input.digest === undefined ? (link.state.value?.problems ?? []) : [],
  );

  return computed(() => {
    const doc = track.doc.value;
    const ofText = found.value ? moved(found.value.problems, found.value.since.changes, doc) : [];
    return unread.value.length > 0 ? [...unread.value, ...ofText] : ofText;
  });
}
