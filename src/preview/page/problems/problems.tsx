import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Severity } from '../../../model/diagnostic.ts';
import type { DeskProblem } from '../../contract.ts';
import type { Stage } from '../stage.ts';
import { fieldNames } from './field-names.ts';
import { useKeptFocus } from './keep-focus.ts';
import { keysOf } from './keys.ts';
import { Problem } from './problem.tsx';

/** Problems shown at once, and with each asking for more. */
const portion = 100;

/** The problems of the text as it is; above them why it could not be saved. */
export function Problems({ stage }: { readonly stage: Stage }) {
  const { problems: words, editor } = stage.words;
  const { buffer } = stage;
  const list = useRef<HTMLElement>(null);
  const most = useSignal(portion);
  useKeptFocus(list);
  const problems = buffer.problems.value;
  const unwritten = buffer.unwritten.value;
  const rest = problems.length - most.value;
  const text = buffer.text.value;
  const names = useMemo(
    () => fieldNames(text, [...unwritten, ...problems.slice(0, most.value)], stage.words.form),
    [text, unwritten, problems, most.value, stage],
  );
  const isDraft = stage.link.state.value?.draft ?? false;
  return (
    <section class="problems" ref={list} tabIndex={-1} aria-label={words.title}>
      <p class="problems-count" role="status">
        {problems.length === 0 ? words.clean : words.count(counts(problems))}
      </p>
      {problems.length === 0 && isDraft && <p class="problems-draft">{words.cleanDraft}</p>}
      {buffer.conflict.value && (
        <p class="problems-alert">
          {editor.conflict.waiting}{' '}
          <button type="button" class="button" onClick={() => void buffer.save()}>
            {editor.conflict.compare}
          </button>
        </p>
      )}
      {unwritten.length > 0 && (
        <div class="problems-alert" role="alert">
          <strong>{words.unwritten}</strong>
          <Rows stage={stage} problems={unwritten} names={names} />
        </div>
      )}
      <Rows stage={stage} problems={problems.slice(0, most.value)} names={names} />
      {rest > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            most.value += portion;
          }}
        >
          {words.more(rest)}
        </button>
      )}
    </section>
  );
}

interface RowsProps {
  readonly stage: Stage;
  readonly problems: readonly DeskProblem[];
  readonly names: ReadonlyMap<DeskProblem, string>;
}

function Rows({ stage, problems, names }: RowsProps) {
  const keys = keysOf(problems);
  return (
    <ol class="problem-list">
      {problems.map((problem, index) => (
        <Problem key={keys[index]} stage={stage} problem={problem} field={names.get(problem)} />
      ))}
    </ol>
  );
}

function counts(problems: readonly DeskProblem[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => problems.filter((each) => each.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
