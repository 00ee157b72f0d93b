import { ChangeSet, type Text } from '@codemirror/state';
import { type ReadonlySignal, signal } from '@preact/signals';

/** The document as it is, and what has been changed since whenever somebody began to ask. */
export interface Track {
  readonly doc: ReadonlySignal<Text>;
  /** Follows the changes from now on. @param before changes that were made already */
  follow(before?: ChangeSet): Trail;
  /** To be told each change as it is made. */
  moved(changes: ChangeSet, doc: Text): void;
}

/** All changes since a moment, as one. Whoever holds it ends it when done. */
export interface Trail {
  readonly changes: ChangeSet;
  end(): void;
}

export function createTrack(start: Text): Track {
  const doc = signal(start);
  const trails = new Set<{ changes: ChangeSet }>();
  return {
    doc,
    follow(before = ChangeSet.empty(doc.peek().length)) {
      const trail = { changes: before, end: () => trails.delete(trail) };
      trails.add(trail);
      return trail;
    },
    moved(changes, now) {
      for (const trail of trails) trail.changes = trail.changes.compose(changes);
      doc.value = now;
    },
  };
}
