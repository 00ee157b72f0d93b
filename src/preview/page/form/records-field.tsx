import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { EditFault, Path } from '../../../edit/index.ts';
import { AddButton } from './add-button.tsx';
import { type FormDesk, inLanguage, itemName } from './desk.ts';
import { ItemButtons } from './item-buttons.tsx';
import { newRecord } from './new-record.ts';
import { Notes } from './notes.tsx';
import { type FieldPlace, type FieldRowProps, idOf } from './place.ts';
import { keyOf } from './slots.ts';
import { isElsewhere, itemPaths, nodeAt } from './values.ts';

interface RecordsFieldProps {
  readonly desk: FormDesk;
  readonly place: FieldPlace;
  /** Shows one field: that of the form itself, since records are fields with fields in them. */
  readonly row: FunctionComponent<FieldRowProps>;
}

/** A list of records, each with its fields. */
export function RecordsField({ desk, place, row }: RecordsFieldProps) {
  const { path, field, schema, id } = place;
  const { words } = desk;
  const fault = useSignal<EditFault | undefined>(undefined);
  const items = itemPaths(desk.tree, path);
  const what = inLanguage(field.item ?? field.label, words);
  return (
    <>
      <ol class="form-records">
        {items.map((item, index) => {
          const name = itemName(field, index, words);
          return (
            <li key={index} id={idOf(item)} aria-label={name}>
              <div class="form-record-head">
                <span>{name}</span>
                <ItemButtons desk={desk} path={path} index={index} count={items.length} name={name} />
              </div>
              <Record desk={desk} place={place} row={row} item={item} isFirst={index === 0} />
              <Notes
                desk={desk}
                id={`${idOf(item)}-notes`}
                problems={desk.problems.get(keyOf(item)) ?? []}
                path={item}
              />
            </li>
          );
        })}
      </ol>
      <AddButton
        desk={desk}
        path={path}
        what={what}
        count={items.length}
        most={schema.maxItems}
        value={newRecord(desk.schema, path)}
        fault={fault}
        {...(field.fields?.[0] && { first: field.fields[0].path })}
      />
      <Notes desk={desk} id={`${id}-notes`} problems={place.problems} path={place.path} />
    </>
  );
}

interface RecordProps extends RecordsFieldProps {
  readonly item: Path;
  readonly isFirst: boolean;
}

function Record({ desk, place, row: Row, item, isFirst }: RecordProps) {
  const node = nodeAt(desk.tree, item);
  if (node?.kind !== 'map' && isElsewhere(node, 'text')) return <p class="form-elsewhere">{desk.words.elsewhere}</p>;
  if (node?.kind === 'scalar' && node.core !== null) return <p class="form-elsewhere">{desk.words.elsewhere}</p>;
  return (
    <div class="form-fields">
      {place.field.fields?.map((each) => (
        <Row key={each.path} desk={desk} field={each} above={item} terse={!isFirst} />
      ))}
    </div>
  );
}
