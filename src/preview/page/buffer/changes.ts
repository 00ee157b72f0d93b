import { diff } from '@codemirror/merge';
import { ChangeSet, Text } from '@codemirror/state';

/** Past these a stretch is replaced as a whole: characters that differ, and milliseconds in all. */
const bounds = { scanLimit: 500, timeout: 150 };

/** A text as the editor's document, of the same offsets: the server hands out texts whose lines end in `\n` alone. */
export function textOf(text: string): Text {
  return Text.of(text.split('\n'));
}

/** The small changes that make one text of another, so that a cursor, marks and undo keep their places in what stays. */
export function changesBetween(from: Text, to: Text): ChangeSet {
  const changes = diff(from.toString(), to.toString(), bounds).map((change) => ({
    from: change.fromA,
    to: change.toA,
    insert: to.slice(change.fromB, change.toB),
  }));
  return ChangeSet.of(changes, from.length);
}
