import { useId } from 'preact/hooks';
import type { DeskProblem, Spot } from '../../contract.ts';
import type { Stage } from '../stage.ts';
import { Mend } from './mend.tsx';
import { SeverityIcon } from './severity-icon.tsx';
import { show, shown } from './show.ts';

interface ProblemProps {
  readonly stage: Stage;
  readonly problem: DeskProblem;
  /** What the form calls the field that it stands at. */
  readonly field: string | undefined;
}

/** One problem: what is wrong, why it matters, how to mend it, and the ways to where it is. */
export function Problem({ stage, problem, field }: ProblemProps) {
  const { problems: words } = stage.words;
  const { at, severity, message, fix, related, document } = problem;
  const about = useId();
  const readOnly = stage.link.state.value?.readOnly ?? false;
  return (
    <li class="problem" data-severity={severity}>
      <p class="problem-head">
        <SeverityIcon severity={severity} />
        <PlaceOf spot={at} stage={stage} field={field} />
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
            <PlaceOf key={keyOf(spot)} spot={spot} stage={stage} />
          ))}
        </p>
      )}
    </li>
  );
}

interface PlaceOfProps {
  readonly stage: Stage;
  readonly spot: Spot | undefined;
  readonly field?: string | undefined;
}

/** A place of the input as a button that shows it, with the field's name if it is known; another as words. */
function PlaceOf({ stage, spot, field }: PlaceOfProps) {
  const { problems: words } = stage.words;
  const stretch = shown(spot);
  if (stretch)
    return (
      <button type="button" class="place" title={words.show} onClick={() => show(stretch, stage)}>
        {field !== undefined && (
          <>
            <strong>{field}</strong> ·{' '}
          </>
        )}
        {words.line(stretch.line)}
      </button>
    );
  return spot ? <span class="place-elsewhere">{words.place(spot.file, spot.stretch?.line)}</span> : null;
}

function keyOf({ file, stretch }: Spot): string {
  return `${file} ${stretch?.start} ${stretch?.end}`;
}
