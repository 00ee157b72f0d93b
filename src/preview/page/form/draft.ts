import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** What somebody is typing: it is shown until it is in the text, and as long as the text still says the same. */
export interface Draft {
  readonly typed: string;
  /** What the box would show of the text when the draft was written; none while it is not. */
  readonly writtenAs?: string;
}

/** Whether the text has changed under a draft that was written already: then the text is right. */
export function isOutdated({ writtenAs }: Draft, stored: string): boolean {
  return writtenAs !== undefined && writtenAs !== stored;
}

/** What a box shows: the draft, unless it is outdated. */
export function shownOf(draft: Draft | undefined, stored: string): string {
  return draft && !isOutdated(draft, stored) ? draft.typed : stored;
}

/** Why it is time to write: a pause in typing, a key that may begin Ctrl-S, or that the box is left. */
export type Moment = 'pause' | 'key' | 'leave';

/** Puts what was typed into the text. @returns what the box would show of it there; none where it was not written */
export type WriteTyped = (typed: string, moment: Moment) => string | undefined;

/** How long after a key somebody has paused, in ms. */
const pause = 500;

export interface DraftBox {
  readonly shown: string;
  readonly onInput: (event: { readonly currentTarget: { readonly value: string } }) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: () => void;
}

/** Lets somebody type into a box, and writes what they typed at each `Moment`; never in the middle of composing a character. */
export function useDraft(stored: string, write: WriteTyped): DraftBox {
  const draft = useSignal<Draft | undefined>(undefined);
  const box = useRef<Box>({ timer: 0, composing: false, write, stored });
  box.current.write = write;
  box.current.stored = stored;
  const commit = (moment: Moment): void => finish(draft, box.current, moment);
  useEffect(() => () => commit('leave'), []);
  const later = (): void => {
    clearTimeout(box.current.timer);
    if (!box.current.composing) box.current.timer = setTimeout(commit, pause, 'pause');
  };
  return {
    shown: shownOf(draft.value, stored),
    onInput: ({ currentTarget: { value } }) => {
      draft.value = { typed: value };
      later();
    },
    onBlur: () => {
      box.current.composing = false;
      commit('leave');
    },
    onKeyDown: ({ key }) => {
      if (key === 'Control' || key === 'Meta') commit('key');
    },
    onCompositionStart: () => {
      box.current.composing = true;
      clearTimeout(box.current.timer);
    },
    onCompositionEnd: () => {
      box.current.composing = false;
      later();
    },
  };
}

interface Box {
  timer: number;
  composing: boolean;
  write: WriteTyped;
  stored: string;
}

function finish(draft: Signal<Draft | undefined>, box: Box, moment: Moment): void {
  clearTimeout(box.timer);
  if (!box.composing) draft.value = afterMoment(draft.peek(), box, moment);
}

/** Writes a draft, unless it is outdated. @returns the draft that is left: one that could not be written stays, a box that was left has none */
export function afterMoment(
  draft: Draft | undefined,
  { stored, write }: Pick<Box, 'stored' | 'write'>,
  moment: Moment,
): Draft | undefined {
  if (!draft || isOutdated(draft, stored)) return undefined;
  const writtenAs = write(draft.typed, moment);
  if (writtenAs === undefined) return draft;
  return moment === 'leave' ? undefined : { typed: draft.typed, writtenAs };
}
