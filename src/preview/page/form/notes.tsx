import type { DeskProblem } from '../../contract.ts';
import { Mend } from '../problems/mend.tsx';
import { SeverityIcon } from '../problems/severity-icon.tsx';
import type { FormDesk } from './desk.ts';

interface NotesProps {
  readonly desk: FormDesk;
  readonly id: string;
  readonly problems: readonly DeskProblem[];
}

/** The problems of a place, under it, with a button where one edit mends it. */
export function Notes({ desk: { stage, words, broken }, id, problems }: NotesProps) {
  if (problems.length === 0) return null;
  const { severity: names } = stage.words.problems;
  return (
    <ul class="form-notes" id={id}>
      {problems.map(({ code, severity, message, fix, at, missing }, index) => (
        <li key={`${code} ${at?.stretch?.start}`} data-severity={severity}>
          <p id={`${id}-${index}`}>
            <SeverityIcon severity={severity} /> <strong>{names[severity]}</strong>{' '}
            {missing === undefined ? message.what : words.missing}
          </p>
          {message.fix && missing === undefined && <p class="form-note-more">{message.fix}</p>}
          {fix && !broken && <Mend stage={stage} fix={fix} about={`${id}-${index}`} />}
        </li>
      ))}
    </ul>
  );
}
