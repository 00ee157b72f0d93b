import { applied, type Edit, trimmed, type Writing } from './edit.ts';
import { type Opened, open } from './opened.ts';
import { type Said, saidBy, saysSame } from './value.ts';

/** A way to make a change; `drops` is what of the text goes with its comments. */
export interface Candidate {
  readonly edits: readonly Edit[];
  readonly drops?: Pick<Edit, 'start' | 'end'>;
}

/**
 * The first of several ways to make a change after which the text, read again, says what it should, and still holds every comment that
 * the change does not take out. Whatever odd writing the text has, nothing else in it can change unseen.
 */
export function proved(before: Opened, wanted: Said, candidates: readonly Candidate[]): Writing {
  const sound = candidates.find((candidate) => isSound(before, wanted, candidate));
  if (!sound) return { ok: false, why: 'unwritable' };
  return { ok: true, edits: sound.edits.flatMap((edit) => trimmed(before.text, edit)) };
}

function isSound(before: Opened, wanted: Said, { edits, drops }: Candidate): boolean {
  const after = open(applied(before.text, edits));
  if (!after || !saysSame(saidBy(after.tree), wanted)) return false;
  const kept = before.comments.filter(({ range }) => !drops || range.end <= drops.start || range.start >= drops.end);
  return sorted(kept.map(({ text }) => text)) === sorted(after.comments.map(({ text }) => text)) && noNewMarks();

  /** A text that begins with `*` would be read back as the name of another. */
  function noNewMarks(): boolean {
    return marks(after as Opened) <= marks(before);
  }
}

function marks({ diagnostics }: Opened): number {
  return diagnostics.filter(({ code }) => code.startsWith('yaml-')).length;
}

function sorted(texts: readonly string[]): string {
  return JSON.stringify([...texts].sort());
}
