import type { Answer, DeskProblem } from '../../contract.ts';
import type { EditorWords } from '../words/editor.ts';
import type { Held, Parts } from './held.ts';

/** Writes the document to the file, unless the file has changed. One may type on meanwhile. */
export async function save({ link, track, words }: Parts, held: Held): Promise<void> {
  const given = held.given.peek();
  if (!given || held.saving.peek()) return;
  const conflict = held.conflict.peek();
  // Told anew, so that whoever shows it shows it again.
  if (conflict) held.conflict.value = { ...conflict };
  if (conflict || !held.dirty.peek()) return;
  const doc = track.doc.peek();
  const since = track.follow();
  held.saving.value = true;
  const answer = await link.ask({ kind: 'save', text: doc.toString(), base: given.digest }).catch(() => undefined);
  if (answer?.kind === 'saved') held.saved({ doc, digest: answer.digest, since });
  else since.end();
  if (answer?.kind === 'conflict' && answer.file) held.conflict.value = answer.file;
  held.unwritten.value = reasons(answer, words);
  held.saving.value = false;
}

/** Why nothing was written, where it is not that the file holds something else. */
function reasons(answer: Answer | undefined, words: EditorWords): readonly DeskProblem[] {
  if (answer?.kind === 'saved' || (answer?.kind === 'conflict' && answer.file)) return [];
  if (answer?.kind === 'unwritten') return answer.problems;
  return [answer?.kind === 'conflict' ? notice('input-gone', words.gone) : notice('unreachable', words.unreachable)];
}

/** A problem that the page itself tells: the server has no word for it, or does not answer. */
function notice(code: string, message: DeskProblem['message']): DeskProblem {
  return { code, severity: 'error', message, related: [] };
}
