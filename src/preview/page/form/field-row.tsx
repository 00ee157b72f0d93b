import type { FormWords } from '../words/form.ts';
import { ChoiceField } from './choice-field.tsx';
import type { FormDesk } from './desk.ts';
import { GiveUp } from './give-up.tsx';
import { LinesField } from './lines-field.tsx';
import { isDispensable } from './need.ts';
import { Notes } from './notes.tsx';
import { overridesOf } from './overrides.ts';
import { type FieldPlace, type FieldRowProps, fieldPlace } from './place.ts';
import { RecordsField } from './records-field.tsx';
import { TextField } from './text-field.tsx';
import { isElsewhere } from './values.ts';

/** A field with its label, its hint, the way to type its value, and its problems. */
export function FieldRow({ desk, field, above = [], terse = false, alone = false }: FieldRowProps) {
  const found = fieldPlace(desk, field, above);
  if (!found) return null;
  const place = terse ? { ...found, hint: '' } : found;
  const { id, kind, label, hint, required } = place;
  const isList = kind === 'lines' || kind === 'records';
  const overridden = above.length === 0 ? overridesOf(desk.tree, place.path) : [];
  const Box = isList ? 'fieldset' : 'div';
  const Name = isList ? 'legend' : 'label';
  return (
    <Box class="form-field" data-kind={kind} data-half={field.half} {...(isList && { id, tabIndex: -1 })}>
      <Name class={alone ? 'form-label unseen' : 'form-label'} {...(!isList && { htmlFor: id })}>
        {label} {required && <span class="form-required">({desk.words.required})</span>}
      </Name>
      {hint && (
        <p class="form-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {field.example !== undefined && !terse && <Example text={field.example} words={desk.words} />}
      {overridden.length > 0 && <p class="form-hint">{desk.words.overridden(overridden)}</p>}
      <Value desk={desk} place={place} />
      {isDispensable(desk.schema, field, place.path, desk.tree) && (
        <GiveUp stage={desk.stage} path={place.path} label={label} disabled={desk.broken} />
      )}
    </Box>
  );
}

/** A text as it may be typed, for who asks for it. */
function Example({ text, words }: { readonly text: string; readonly words: FormWords }) {
  return (
    <details class="form-example">
      <summary>{words.example}</summary>
      <pre lang="th">{text}</pre>
    </details>
  );
}

function Value({ desk, place }: { readonly desk: FormDesk; readonly place: FieldPlace }) {
  const { kind, node, id, problems } = place;
  if (isElsewhere(node, kind))
    return (
      <>
        <p class="form-elsewhere" id={kind === 'lines' || kind === 'records' ? undefined : id} tabIndex={-1}>
          {desk.words.elsewhere}
        </p>
        <Notes desk={desk} id={`${id}-notes`} problems={problems} path={place.path} />
      </>
    );
  if (kind === 'choice') return <ChoiceField desk={desk} place={place} />;
  if (kind === 'lines') return <LinesField desk={desk} place={place} />;
  if (kind === 'records') return <RecordsField desk={desk} place={place} row={FieldRow} />;
  return <TextField desk={desk} place={place} />;
}
