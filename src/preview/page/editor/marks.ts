import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import { effect } from '@preact/signals';
import type { DeskProblem } from '../../contract.ts';
import type { Hand } from '../buffer/held.ts';
import { mend } from '../save/mend.ts';
import type { Buffer } from '../stage.ts';
import type { EditorWords } from '../words/editor.ts';

/** Marks the problems in the text. CodeMirror moves the marks with the text, so they are set only when there are others. */
export function markProblems(view: EditorView, hand: Hand, buffer: Buffer, words: EditorWords): void {
  let marked: readonly DeskProblem[] = [];
  let due = false;

  const mark = (): void => {
    due = false;
    const problems = buffer.problems.peek();
    if (sameMessages(problems, marked)) return;
    marked = problems;
    const marks = problems.flatMap((problem) => markOf(problem, view.state.doc.length, buffer, words));
    view.dispatch(setDiagnostics(view.state, marks));
  };

  effect(() => {
    if (buffer.problems.value === marked || due) return;
    due = true;
    // The problems may have moved in an update of the editor, which allows no other one inside it.
    setTimeout(() => hand.calmly(mark), 0);
  });
}

/** A problem keeps its message while it only moves. */
function sameMessages(a: readonly DeskProblem[], b: readonly DeskProblem[]): boolean {
  return a.length === b.length && a.every(({ message }, index) => message === b[index]?.message);
}

function markOf(problem: DeskProblem, length: number, buffer: Buffer, words: EditorWords): readonly Diagnostic[] {
  const { at, message, severity, fix } = problem;
  if (!at?.inInput || !at.stretch || at.stretch.end > length) return [];
  const { start: from, end: to } = at.stretch;
  const sentences = [message.what, message.why, message.fix].filter((sentence) => sentence !== undefined);
  const apply = (): void => {
    const now = buffer.problems.peek().find((each) => each.message === message);
    if (now?.fix) mend(buffer, [now.fix]);
  };
  return [
    {
      from,
      to,
      severity,
      message: sentences.join('\n'),
      renderMessage: () => paragraphs(sentences),
      ...(fix && { actions: [{ name: words.mend, apply }] }),
    },
  ];
}

function paragraphs(sentences: readonly string[]): Node {
  const whole = document.createElement('div');
  for (const sentence of sentences) {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    whole.append(paragraph);
  }
  return whole;
}
