import type { Signal } from '@preact/signals';
import { type FormDesk, inLanguage } from './desk.ts';
import type { Group } from './field.ts';
import { FieldRow } from './field-row.tsx';
import { Notes } from './notes.tsx';
import { groupKey, problemsIn } from './slots.ts';

interface GroupBoxProps {
  readonly desk: FormDesk;
  readonly group: Group;
  /** The ids of the groups that are open. */
  readonly open: Signal<ReadonlySet<string>>;
}

/** Fields that belong together, under a head that opens and closes them and counts their problems. */
export function GroupBox({ desk, group, open }: GroupBoxProps) {
  const { words } = desk;
  const problems = problemsIn(group, desk.problems);
  const worst = (['error', 'warning', 'info'] as const).find((each) =>
    problems.some(({ severity }) => severity === each),
  );
  return (
    <details
      class="form-group"
      open={open.value.has(group.id)}
      onToggle={({ currentTarget }) => {
        const others = [...open.peek()].filter((id) => id !== group.id);
        if (currentTarget.open !== open.peek().has(group.id))
          open.value = new Set(currentTarget.open ? [...others, group.id] : others);
      }}
    >
      <summary>
        <h2>{inLanguage(group.label, words)}</h2>
        {worst && (
          <span class="form-count" data-severity={worst}>
            {words.problems(problems.length)}
          </span>
        )}
      </summary>
      <div class="form-group-body">
        {group.hint && <p class="form-hint">{inLanguage(group.hint, words)}</p>}
        <Notes desk={desk} id={`form-${group.id}-notes`} problems={desk.problems.get(groupKey(group.id)) ?? []} />
        <div class="form-fields">
          {group.fields.map((field) => (
            <FieldRow key={field.path} desk={desk} field={field} alone={group.fields.length === 1} />
          ))}
        </div>
      </div>
    </details>
  );
}
