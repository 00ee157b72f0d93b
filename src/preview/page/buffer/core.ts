import { isolateHistory } from '@codemirror/commands';
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Buffer } from '../stage.ts';
import { findProblems } from './find-problems.ts';
import { followFile } from './follow-file.ts';
import { movedStretch } from './found.ts';
import { createHeld, type Parts } from './held.ts';
import { save } from './save.ts';
import { settle } from './settle.ts';

/** A buffer that tells whether it has a text yet. */
export interface Core extends Buffer {
  readonly loaded: ReadonlySignal<boolean>;
}

/** The buffer over a document, whoever holds that: the editor on the page, a bare state in tests. */
export function createCore(parts: Parts): Core {
  const { track, hand } = parts;
  const held = createHeld(track);
  const problems = findProblems(parts, held);
  followFile(parts, held);
  return {
    loaded: computed(() => held.given.value !== undefined),
    text: computed(() => track.doc.value.toString()),
    dirty: held.dirty,
    saving: held.saving,
    problems,
    unwritten: held.unwritten,
    conflict: held.conflict,
    edit: (edits) =>
      hand.dispatch({
        changes: edits.map(({ start, end, text }) => ({
          from: start,
          to: end,
          insert: text.replaceAll(/\r\n?/g, '\n'),
        })),
        annotations: isolateHistory.of('full'),
        userEvent: 'input',
      }),
    save: () => save(parts, held),
    settle: (which) => settle(parts, held, which),
    here(stretch) {
      const given = held.given.peek();
      return given ? movedStretch(stretch, given.since.changes) : stretch;
    },
    inFile(stretch) {
      const given = held.given.peek();
      return given ? movedStretch(stretch, given.since.changes.invertedDesc) : stretch;
    },
  };
}
