import type { ChangeSet, Text, TransactionSpec } from '@codemirror/state';
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DeskProblem, InputText } from '../../contract.ts';
import type { Link } from '../stage.ts';
import type { EditorWords } from '../words/editor.ts';
import { textOf } from './changes.ts';
import type { Track, Trail } from './track.ts';

/** What the buffer is made over: the server's word, the document, and the hand that changes it. */
export interface Parts {
  readonly link: Link;
  readonly track: Track;
  readonly hand: Hand;
  /** The file's text as the server has it; none while the file cannot be read. Rejects when the server does not answer. */
  readonly load: () => Promise<InputText | undefined>;
  readonly words: EditorWords;
}

/** Changes the document. */
export interface Hand {
  dispatch(spec: TransactionSpec): void;
  /** Does it at once, or when the word being composed is whole: an input method would lose it over a change of the document. */
  calmly(act: () => void): void;
}

/** The file as the page was given it, and what was changed in the document since. */
export interface Given {
  readonly doc: Text;
  readonly digest: string;
  readonly since: Trail;
}

/** What the buffer knows beside the document. */
export interface Held {
  readonly given: ReadonlySignal<Given | undefined>;
  readonly dirty: ReadonlySignal<boolean>;
  readonly conflict: Signal<InputText | undefined>;
  readonly saving: Signal<boolean>;
  readonly unwritten: Signal<readonly DeskProblem[]>;
  /** Digests that the file had before `given`, by this page's own saves: the server may still tell them for a moment. */
  readonly outdated: Set<string>;
  /** Takes a text as the file's. @param before the changes that make the document of it */
  give(input: InputText, before?: ChangeSet): void;
  /** Takes what was saved as the file's. */
  saved(given: Given): void;
}

export function createHeld(track: Track): Held {
  const given = signal<Given | undefined>(undefined);
  const outdated = new Set<string>();
  const replace = (next: Given): void => {
    given.peek()?.since.end();
    given.value = next;
  };
  return {
    given,
    dirty: computed(() => given.value !== undefined && !given.value.doc.eq(track.doc.value)),
    conflict: signal<InputText | undefined>(undefined),
    saving: signal(false),
    unwritten: signal<readonly DeskProblem[]>([]),
    outdated,
    give: ({ text, digest }, before) => replace({ doc: textOf(text), digest, since: track.follow(before) }),
    saved(next) {
      const before = given.peek();
      if (before) outdated.add(before.digest);
      outdated.delete(next.digest);
      replace(next);
    },
  };
}
