import type { Path } from '../../../edit/index.ts';
import type { DeskProblem } from '../../contract.ts';
import { saysBlank } from '../problems/blank.ts';
import { labelled } from '../problems/labelled.ts';
import { Mend } from '../problems/mend.tsx';
import { SeverityIcon } from '../problems/severity-icon.tsx';
import type { FormDesk } from './desk.ts';
import { nodeAt } from './values.ts';

interface NotesProps {
  readonly desk: FormDesk;
  readonly id: string;
  readonly problems: readonly DeskProblem[];
  /** Of the field or the record that they are told of; none for a group. */
  readonly path?: Path;
}

/** The problems of a place, under it, with a button where one edit mends it. That nothing stands there yet is said once. */
export function Notes({ desk, id, problems, path }: NotesProps) {
  const { stage, broken } = desk;
  const notes = notesOf(desk, problems, path);
  if (notes.length === 0) return null;
  const { severity: names } = stage.words.problems;
  return (
    <ul class="form-notes" id={id}>
      {notes.map(({ key, severity, message, fix }, index) => (
        <li key={key} data-severity={severity}>
          <p id={`${id}-${index}`}>
            <SeverityIcon severity={severity} /> <strong>{names[severity]}</strong> {message.what}
          </p>
          {message.fix && <p class="form-note-more">{message.fix}</p>}
          {fix && !broken && <Mend stage={stage} fix={fix} about={`${id}-${index}`} />}
        </li>
      ))}
    </ul>
  );
}

interface Note extends Pick<DeskProblem, 'severity' | 'message' | 'fix'> {
  readonly key: string;
}

function notesOf({ tree, words, stage }: FormDesk, problems: readonly DeskProblem[], path?: Path): readonly Note[] {
  if (!path) return problems.map((problem) => ({ key: keyOf(problem), ...problem }));
  const node = nodeAt(tree, path);
  const blank = problems.find((problem) => saysBlank(problem, node));
  const others = problems.filter((problem) => !saysBlank(problem, node));
  const text = stage.buffer.text.peek();
  const isOfItem = path.some((step) => typeof step === 'number');
  return [
    ...(blank ? [{ key: 'blank', severity: blank.severity, message: words.blank(isOfItem) }] : []),
    ...others.map((problem) => ({
      key: keyOf(problem),
      ...problem,
      message: labelled(problem, path, writtenAt(text, problem), words),
    })),
  ];
}

function keyOf({ code, at }: DeskProblem): string {
  return `${code} ${at?.stretch?.start}`;
}

function writtenAt(text: string, { at }: DeskProblem): string {
  return at?.stretch ? text.slice(at.stretch.start, at.stretch.end) : '';
}
