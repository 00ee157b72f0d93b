import { type Path, treeOf } from '../../../edit/index.ts';
import type { TreeNode } from '../../../read/index.ts';
import type { DeskProblem } from '../../contract.ts';
import { inLanguage, itemName } from '../form/desk.ts';
import type { Field } from '../form/field.ts';
import { groups } from '../form/fields.ts';
import { fieldAt } from '../form/need.ts';
import { groupKey, problemsBySlot } from '../form/slots.ts';
import { nodeAt } from '../form/values.ts';
import type { FormWords } from '../words/form.ts';
import { saysBlank } from './blank.ts';

/** The field of the form that a problem stands at. */
export interface AtField {
  /** With the name of its record, if it is in one: many have fields of the same name. */
  readonly name: string;
  /** The innermost, of the fields of a record. */
  readonly field: Field;
  readonly path: Path;
  /** Whether the problem is that nothing stands there yet. */
  readonly isBlank: boolean;
}

const fields: readonly Field[] = groups.flatMap((group) => group.fields);
const groupKeys: ReadonlySet<string> = new Set(groups.map(({ id }) => groupKey(id)));

/** The fields that problems stand at, of those that stand at one; none where the text cannot be read. `tree` is what the text says. */
export function fieldsAt(
  tree: TreeNode | undefined,
  problems: readonly DeskProblem[],
  words: FormWords,
): ReadonlyMap<DeskProblem, AtField> {
  if (!tree) return new Map();
  const slots = [...problemsBySlot(groups, tree, problems)].filter(([key]) => !groupKeys.has(key));
  const named = slots.flatMap(([key, found]) => {
    const path = key.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const at = nameAt(fields, path, words);
    const isBlank = (problem: DeskProblem) => saysBlank(problem, nodeAt(tree, path));
    return at ? found.map((problem) => [problem, { ...at, path, isBlank: isBlank(problem) }] as const) : [];
  });
  return new Map(named);
}

/** What a text says, read only where there is something to be told of it. */
export function readFor(problems: readonly DeskProblem[], text: string): TreeNode | undefined {
  return problems.length > 0 ? treeOf(text) : undefined;
}

function nameAt(among: readonly Field[], path: Path, words: FormWords): Pick<AtField, 'name' | 'field'> | undefined {
  const found = fieldAt(among, path);
  if (!found) return undefined;
  const { field, inner } = found;
  const [item, ...rest] = inner;
  if (item === undefined || !field.fields) return { name: inLanguage(field.label, words), field };
  const record = itemName(field, Number(item), words);
  const below = nameAt(field.fields, rest, words);
  return below ? { ...below, name: `${record} · ${below.name}` } : { name: record, field };
}
