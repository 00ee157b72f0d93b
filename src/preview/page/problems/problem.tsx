import { useId } from 'preact/hooks';
import type { DeskProblem } from '../../contract.ts';
import type { Stage } from '../stage.ts';
import type { AtField } from './at-field.ts';
import { labelled } from './labelled.ts';
import { Mend } from './mend.tsx';
import { PlaceOf } from './place-of.tsx';
import { SeverityIcon } from './severity-icon.tsx';

interface ProblemProps {
  readonly stage: Stage;
  readonly problem: DeskProblem;
  /** The field of the form that it stands at. */
  readonly at: AtField | undefined;
  /** Whether it is read beside the form, whose labels are known then and the file's keys are not. */
  readonly inForm: boolean;
}

/** One problem: what is wrong, why it matters, how to mend it, and the ways to where it is. */
export function Problem({ stage, problem, at, inForm }: ProblemProps) {
  const { problems: words } = stage.words;
  const { severity, fix, related, document } = problem;
  const about = useId();
  const readOnly = stage.link.state.value?.readOnly ?? false;
  const message =
    at && inForm ? labelled(problem, at.path, written(stage, problem), stage.words.form) : problem.message;
  return (
    <li class="problem" data-severity={severity}>
      <p class="problem-head">
        <SeverityIcon severity={severity} />
        <PlaceOf spot={problem.at} stage={stage} field={at?.name} />
        <strong class="severity">{words.severity[severity]}</strong>
        {document && <span class="problem-document">{stage.words.pages.names[document]}</span>}
      </p>
      <p class="problem-what" id={about}>
        {message.what}
      </p>
      {message.why && <p class="problem-why">{message.why}</p>}
      {message.fix && <p class="problem-fix">{message.fix}</p>}
      {fix && !readOnly && <Mend stage={stage} fix={fix} about={about} />}
      {related.length > 0 && (
        <p class="problem-related">
          {words.related}:{' '}
          {related.map((spot) => (
            <PlaceOf key={`${spot.file} ${spot.stretch?.start} ${spot.stretch?.end}`} spot={spot} stage={stage} />
          ))}
        </p>
      )}
    </li>
  );
}

/** What the text has at the place of a problem. */
function written({ buffer }: Stage, { at }: DeskProblem): string {
  return at?.inInput && at.stretch ? buffer.text.peek().slice(at.stretch.start, at.stretch.end) : '';
}
