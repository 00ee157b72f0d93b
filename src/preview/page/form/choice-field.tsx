import { useSignal } from '@preact/signals';
import type { EditFault } from '../../../edit/index.ts';
import { type FormDesk, inLanguage } from './desk.ts';
import { Notes } from './notes.tsx';
import { describedBy, type FieldPlace } from './place.ts';
import { shownText } from './values.ts';

/** A list to choose from. A value that is none of its choices is shown as such, until somebody chooses. */
export function ChoiceField({ desk, place }: { readonly desk: FormDesk; readonly place: FieldPlace }) {
  const { field, schema, node, path, id, required, staysEmpty, problems } = place;
  const { words } = desk;
  const fault = useSignal<EditFault | undefined>(undefined);
  const chosen = shownText(node);
  const choices = schema.enum ?? [];
  const labelled = (choice: string): string => {
    const label = field.choices?.[choice];
    return label ? inLanguage(label, words) : choice;
  };
  return (
    <>
      <select
        id={id}
        value={chosen}
        disabled={desk.broken}
        aria-describedby={describedBy(place)}
        aria-invalid={problems.some(({ severity }) => severity === 'error')}
        aria-required={required}
        onChange={({ currentTarget: { value } }) => {
          fault.value = desk.write.set(path, value === '' ? undefined : value);
        }}
      >
        {(!staysEmpty || chosen === '') && <option value="">{required ? words.unfilled : words.none}</option>}
        {chosen !== '' && !choices.includes(chosen) && <option value={chosen}>{words.strange(chosen)}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {labelled(choice)}
          </option>
        ))}
      </select>
      {fault.value && <p class="form-fault">{words.unwritten[fault.value]}</p>}
      <Notes desk={desk} id={`${id}-notes`} problems={problems} path={place.path} />
    </>
  );
}
