import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { DeskProblem } from '../../contract.ts';
import type { Schema } from '../form/schema.ts';
import type { Stage } from '../stage.ts';
import { type AtField, fieldsAt, readFor } from './at-field.ts';
import { type Blank, Blanks, fieldsOf } from './blanks.tsx';
import { useKeptFocus } from './keep-focus.ts';
import { keysOf } from './keys.ts';
import { MendAll } from './mend-all.tsx';
import { bySeverity, counts } from './order.ts';
import { Problem } from './problem.tsx';

/** Problems shown at once, and with each asking for more. */
const portion = 100;

interface ProblemsProps {
  readonly stage: Stage;
  /** Whether the form is what they are read beside. */
  readonly inForm: boolean;
  readonly schema: Schema | undefined;
}

/** The problems of the text as it is, the worst first; above them why it could not be saved, and in one line what is not filled in. */
export function Problems({ stage, inForm, schema }: ProblemsProps) {
  const { problems: words } = stage.words;
  const { buffer } = stage;
  const list = useRef<HTMLElement>(null);
  const most = useSignal(portion);
  useKeptFocus(list);
  const problems = buffer.problems.value;
  const unwritten = buffer.unwritten.value;
  const text = buffer.text.value;
  const { tree, at } = useMemo(() => {
    const all = [...unwritten, ...problems];
    const read = readFor(all, text);
    return { tree: read, at: fieldsAt(read, all, stage.words.form) };
  }, [text, unwritten, problems, stage]);
  const blanks = problems.flatMap((problem): readonly Blank[] => {
    const found = at.get(problem);
    return found?.isBlank ? [{ problem, at: found }] : [];
  });
  const others = bySeverity(problems.filter((problem) => !at.get(problem)?.isBlank));
  const shown = others.slice(0, most.value);
  const rows = { stage, at, inForm };
  return (
    <section class="problems" ref={list} tabIndex={-1} aria-label={words.title}>
      <div class="problems-head">
        <p class="problems-count" role="status">
          {others.length > 0 ? words.count(counts(others)) : blanks.length > 0 ? words.cleanButBlank : words.clean}
        </p>
        <MendAll stage={stage} problems={problems} />
      </div>
      <DraftNote stage={stage} isClean={problems.length === 0} />
      <Unsaved {...rows} problems={unwritten} />
      {tree && blanks.length > 0 && (
        <details class="problems-blank">
          <summary>{words.blank(fieldsOf(blanks).length)}</summary>
          {inForm ? (
            <Blanks stage={stage} blanks={blanks} tree={tree} schema={schema} />
          ) : (
            <Rows {...rows} problems={blanks.map(({ problem }) => problem)} />
          )}
        </details>
      )}
      <Rows {...rows} problems={shown} />
      {others.length > shown.length && (
        <button
          type="button"
          class="button"
          onClick={() => {
            most.value += portion;
          }}
        >
          {words.more(others.length - shown.length)}
        </button>
      )}
    </section>
  );
}

/** What nobody looked for in a draft. */
function DraftNote({ stage, isClean }: { readonly stage: Stage; readonly isClean: boolean }) {
  if (!isClean || !stage.link.state.value?.draft) return null;
  return <p class="problems-draft">{stage.words.problems.cleanDraft}</p>;
}

interface RowsProps {
  readonly stage: Stage;
  readonly problems: readonly DeskProblem[];
  readonly at: ReadonlyMap<DeskProblem, AtField>;
  readonly inForm: boolean;
}

/** Why the text could not be saved. */
function Unsaved(rows: RowsProps) {
  const { buffer, words } = rows.stage;
  const { conflict } = words.editor;
  return (
    <>
      {buffer.conflict.value && (
        <p class="problems-alert">
          {conflict.waiting}{' '}
          <button type="button" class="button" onClick={() => void buffer.save()}>
            {conflict.compare}
          </button>
        </p>
      )}
      {rows.problems.length > 0 && (
        <div class="problems-alert" role="alert">
          <strong>{words.problems.unwritten}</strong>
          <Rows {...rows} />
        </div>
      )}
    </>
  );
}

function Rows({ stage, problems, at, inForm }: RowsProps) {
  const keys = keysOf(problems);
  return (
    <ol class="problem-list">
      {problems.map((problem, index) => (
        <Problem key={keys[index]} stage={stage} problem={problem} at={at.get(problem)} inForm={inForm} />
      ))}
    </ol>
  );
}
