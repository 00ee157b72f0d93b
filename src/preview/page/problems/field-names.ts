import { treeOf } from '../../../edit/index.ts';
import type { DeskProblem } from '../../contract.ts';
import { inLanguage, itemName } from '../form/desk.ts';
import { type Field, pathOf } from '../form/field.ts';
import { groups } from '../form/fields.ts';
import { problemsBySlot } from '../form/slots.ts';
import type { FormWords } from '../words/form.ts';

/**
 * What the form calls the field that each problem stands at, for those that stand at one. The text is read once for all of them; where it
 * cannot be read there are no names.
 */
export function fieldNames(
  text: string,
  problems: readonly DeskProblem[],
  words: FormWords,
): ReadonlyMap<DeskProblem, string> {
  const tree = problems.length > 0 ? treeOf(text) : undefined;
  if (!tree) return new Map();
  const fields = groups.flatMap((group) => group.fields);
  const named = [...problemsBySlot(groups, tree, problems)].flatMap(([key, found]) => {
    const name = nameOf(fields, key.split('.'), words);
    return name === undefined ? [] : found.map((problem) => [problem, name] as const);
  });
  return new Map(named);
}

/** Of a field in a record, the record's name goes before: many have fields of the same name. */
function nameOf(fields: readonly Field[], steps: readonly string[], words: FormWords): string | undefined {
  const field = fields.find((each) => pathOf(each).every((step, index) => step === steps[index]));
  if (!field) return undefined;
  const [item, ...inner] = steps.slice(pathOf(field).length);
  if (item === undefined || !field.fields) return inLanguage(field.label, words);
  const record = itemName(field, Number(item), words);
  const name = nameOf(field.fields, inner, words);
  return name === undefined ? record : `${record} · ${name}`;
}
