import type { Path } from '../../../edit/index.ts';
import type { TreeNode } from '../../../read/index.ts';
import type { DeskProblem } from '../../contract.ts';
import { type FormDesk, inLanguage } from './desk.ts';
import { type Field, pathOf } from './field.ts';
import { isNeeded } from './need.ts';
import { descriptionOf, type FieldKind, kindOf, type Place, placeAt, type Schema } from './schema.ts';
import { keyOf } from './slots.ts';
import { nodeAt } from './values.ts';

/** A field at its place in the text and in the page. */
export interface FieldPlace {
  readonly field: Field;
  readonly path: Path;
  readonly schema: Schema;
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  /** Whether an emptied text stays as an empty one: what an item of a list needs, and what every file needs. */
  readonly staysEmpty: boolean;
  readonly node: TreeNode | undefined;
  readonly problems: readonly DeskProblem[];
  /** Of the element that holds the value; names of those beside it are made from it. */
  readonly id: string;
}

/** What shows one field of a form or a record. */
export interface FieldRowProps {
  readonly desk: FormDesk;
  readonly field: Field;
  readonly above?: Path;
  /** Whether its hint is left out, as in every record but the first. */
  readonly terse?: boolean;
  /** Whether it is all of its group, whose name says what it is. */
  readonly alone?: boolean;
}

/** Where a field stands; absent where the schema does not know it. */
export function fieldPlace(desk: FormDesk, field: Field, above: Path): FieldPlace | undefined {
  const path = pathOf(field, above);
  const place = placeAt(desk.schema, path);
  if (!place) return undefined;
  return {
    field,
    path,
    schema: place.schema,
    kind: kindOf(desk.schema, place),
    label: inLanguage(field.label, desk.words),
    hint: hintOf(desk, field, place),
    required: isNeeded(place, field, path, desk.tree),
    staysEmpty: place.always,
    node: nodeAt(desk.tree, path),
    problems: desk.problems.get(keyOf(path)) ?? [],
    id: idOf(path),
  };
}

function hintOf({ schema: root, words }: FormDesk, { hint }: Field, place: Place): string {
  if (hint === 'none') return '';
  if (hint) return inLanguage(hint, words);
  const description = descriptionOf(place, words.language);
  const [iso = '', written = ''] = place.schema.examples ?? [];
  return kindOf(root, place) === 'date' ? `${description} ${words.such(String(written), String(iso))}` : description;
}

export function idOf(path: Path): string {
  return `form-${path.join('-')}`;
}

/** The ids that tell more about a box: its hint and its problems. */
export function describedBy({ id, hint, problems }: Pick<FieldPlace, 'id' | 'hint' | 'problems'>): string | undefined {
  const ids = [hint && `${id}-hint`, problems.length > 0 && `${id}-notes`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
