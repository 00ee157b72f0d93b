import { useSignal } from '@preact/signals';
import type { EditFault } from '../../../edit/index.ts';
import type { FormDesk } from './desk.ts';
import { useDraft, type WriteTyped } from './draft.ts';
import { Notes } from './notes.tsx';
import { describedBy, type FieldPlace } from './place.ts';
import { Reading } from './reading.tsx';
import { TextBox } from './text-box.tsx';
import { shownText, toBeWritten } from './values.ts';

interface TextFieldProps {
  readonly desk: FormDesk;
  readonly place: FieldPlace;
  /** Said of the box where no label of its own stands above it. */
  readonly boxLabel?: string;
}

/** A box for a text, a number or a date, with what is to be said of what stands in it. */
export function TextField({ desk, place, boxLabel }: TextFieldProps) {
  const { node, path, id, kind, problems, required, staysEmpty } = place;
  const fault = useSignal<EditFault | undefined>(undefined);
  const write: WriteTyped = (typed, moment) => {
    const text = moment === 'pause' ? typed.trimEnd() : typed;
    const isUnset = text === '' && !staysEmpty;
    // Whoever empties a box is mostly about to type something else.
    if (isUnset && moment === 'pause') return undefined;
    const value = isUnset ? undefined : toBeWritten(text, node);
    fault.value = desk.write.set(path, value);
    return fault.value ? undefined : (value ?? '').replace(/\n+$/, '');
  };
  const draft = useDraft(shownText(node), write);
  return (
    <>
      <TextBox
        id={id}
        kind={kind}
        draft={draft}
        disabled={desk.broken}
        describedBy={describedBy(place)}
        invalid={problems.some(({ severity }) => severity === 'error')}
        required={required}
        {...(boxLabel !== undefined && { label: boxLabel })}
      />
      {kind === 'date' && <Reading text={draft.shown} words={desk.words} />}
      {fault.value && <p class="form-fault">{desk.words.unwritten[fault.value]}</p>}
      <Notes desk={desk} id={`${id}-notes`} problems={problems} />
    </>
  );
}
