import { useSignal } from '@preact/signals';
import type { EditFault } from '../../../edit/index.ts';
import type { FormDesk } from './desk.ts';
import { type Moment, useDraft, type WriteTyped } from './draft.ts';
import { Notes } from './notes.tsx';
import { describedBy, type FieldPlace } from './place.ts';
import { Reading } from './reading.tsx';
import { type FieldKind, isLong } from './schema.ts';
import { TextBox } from './text-box.tsx';
import { hasDots, isBlank, shownOfText, shownText, tidied, toBeWritten } from './values.ts';

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
    const text = typedText(typed, kind, moment);
    if (text === '' && hasDots(node)) return '';
    const isUnset = text === '' && !staysEmpty;
    // Whoever empties a box is mostly about to type something else.
    if (isUnset && moment === 'pause') return undefined;
    const value = isUnset ? undefined : toBeWritten(text, node);
    fault.value = desk.write.set(path, value);
    return fault.value ? undefined : shownOfText(value ?? '');
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
        placeholder={isBlank(node) && (required || node) ? desk.words.unfilled : ''}
        {...(boxLabel !== undefined && { label: boxLabel })}
      />
      {kind === 'date' && <Reading text={draft.shown} words={desk.words} />}
      {fault.value && <p class="form-fault">{desk.words.unwritten[fault.value]}</p>}
      <Notes desk={desk} id={`${id}-notes`} problems={problems} path={place.path} />
    </>
  );
}

/** What is written of what was typed. The space between two words is typed before the second word is. */
function typedText(typed: string, kind: FieldKind, moment: Moment): string {
  if (isLong(kind)) return tidied(typed);
  return moment === 'pause' ? typed.trimEnd() : typed;
}
