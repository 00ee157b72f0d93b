import type { Path } from '../../../edit/index.ts';
import type { TreeNode } from '../../../read/index.ts';
import type { DeskProblem } from '../../contract.ts';
import { GiveUp } from '../form/give-up.tsx';
import { isDispensable } from '../form/need.ts';
import type { Schema } from '../form/schema.ts';
import { keyOf } from '../form/slots.ts';
import type { Stage } from '../stage.ts';
import type { AtField } from './at-field.ts';
import { SeverityIcon } from './severity-icon.tsx';

/** A problem that says no more than that a field is not filled in, with that field. */
export interface Blank {
  readonly problem: DeskProblem;
  readonly at: AtField;
}

interface BlanksProps {
  readonly stage: Stage;
  readonly blanks: readonly Blank[];
  readonly tree: TreeNode;
  /** None while the form has not got it yet. */
  readonly schema: Schema | undefined;
}

/** The fields that are not filled in, each by its name, which leads to its box. */
export function Blanks({ stage, blanks, tree, schema }: BlanksProps) {
  const { problems: words } = stage.words;
  return (
    <ol class="problem-list">
      {fieldsOf(blanks).map(({ problem: { severity }, at: { name, field, path } }) => (
        <li key={keyOf(path)} class="problem problem-blank" data-severity={severity}>
          <SeverityIcon severity={severity} />
          <button
            type="button"
            class="place"
            title={words.fillIn}
            onClick={() => {
              stage.focus.inForm.value = [...path];
            }}
          >
            <strong>{name}</strong>
          </button>
          {schema && isDispensable(schema, field, ofField(path), tree) && (
            <GiveUp stage={stage} path={ofField(path)} label={name} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** Of a line in a list, the list: its lines are one field. */
function ofField(path: Path): Path {
  return typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
}

/** One of each field: two papers may lack the same. */
export function fieldsOf(blanks: readonly Blank[]): readonly Blank[] {
  return [...new Map(blanks.map((blank) => [keyOf(blank.at.path), blank])).values()];
}
