import type { Path } from '../../../edit/index.ts';
import type { DeskProblem } from '../../contract.ts';
import type { Field, Label } from '../form/field.ts';
import { groups } from '../form/fields.ts';

/** The problem in whose sentence a key stands, and the field that it is told at. */
export interface KeyPlace extends Pick<DeskProblem, 'code'> {
  readonly path: Path;
  readonly document: DeskProblem['document'] | undefined;
}

interface Named {
  readonly keys: readonly string[];
  readonly field: Field;
}

/** All fields by their keys from the top, those of records below the key of their list. */
const all: readonly Named[] = groups.flatMap(({ fields }) => fields.flatMap((field) => namedIn(field, [])));

/** The section of the input that is a paper's own. */
const sections = { 'cover-letter': 'letter', 'information-memo': 'memo', checklist: 'checklist' } as const;

/** What keys mean in sentences that speak of another part of the input than the field they are told at. */
const elsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'letter-before-meeting': { date: 'date', from: 'meeting.from', to: 'meeting.to' },
  'conclusion-verb': { closing: 'letter.closing' },
};

/** Keys of maps that the form asks for by what is in them: the field that is filled in first. */
const opens: Readonly<Record<string, string>> = {
  acting: 'signatory.acting.as',
  copy: 'copy.number',
  ministry: 'ministry.name',
};

/** The label of the field, the group or the choice that a sentence means by a key; absent where that is not sure. */
export function meantBy(keys: readonly string[], { path, code, document }: KeyPlace): Label | undefined {
  const here = path.filter((step): step is string => typeof step === 'string');
  const key = keys.join('.');
  const told = elsewhere[code]?.[key];
  const beside = here.slice(1).map((_, index) => [...here.slice(0, here.length - 1 - index), ...keys]);
  const section = document && sections[document];
  const sure = [
    ...(told === undefined ? [] : [told.split('.')]),
    ...(endsWith(here, keys) ? [here] : []),
    ...beside,
    ...(section === undefined ? [] : [[section, ...keys]]),
  ];
  return (
    firstLabel(sure) ??
    choiceLabel(here, key) ??
    onlyLabel(keys) ??
    firstLabel([keys, opens[key]?.split('.') ?? keys]) ??
    groups.find(({ id }) => id === key)?.label
  );
}

function namedIn(field: Field, above: readonly string[]): readonly Named[] {
  const keys = [...above, ...field.path.split('.')];
  return [{ keys, field }, ...(field.fields ?? []).flatMap((each) => namedIn(each, keys))];
}

function firstLabel(candidates: readonly (readonly string[])[]): Label | undefined {
  const found = candidates.map(fieldOf).find((field) => field !== undefined);
  return found?.label;
}

function fieldOf(keys: readonly string[]): Field | undefined {
  return all.find((each) => each.keys.join('.') === keys.join('.'))?.field;
}

/** A choice of the field itself, or of one beside it. */
function choiceLabel(here: readonly string[], word: string): Label | undefined {
  const own = fieldOf(here)?.choices?.[word];
  const above = here.slice(0, -1);
  const beside = all.filter(
    ({ keys }) => keys.length === here.length && above.every((key, index) => keys[index] === key),
  );
  return own ?? beside.map(({ field }) => field.choices?.[word]).find((label) => label !== undefined);
}

/** The label of all fields whose keys end so, if they have one in common. */
function onlyLabel(keys: readonly string[]): Label | undefined {
  const found = all.filter((each) => endsWith(each.keys, keys)).map(({ field }) => field.label);
  const [first, ...others] = found;
  return first && others.every(({ th, en }) => th === first.th && en === first.en) ? first : undefined;
}

function endsWith(keys: readonly string[], end: readonly string[]): boolean {
  return end.every((key, index) => keys[keys.length - end.length + index] === key);
}
