import { useSignal } from '@preact/signals';
import type { EditFault } from '../../../edit/index.ts';
import { AddButton } from './add-button.tsx';
import { type FormDesk, inLanguage, itemName } from './desk.ts';
import { ItemButtons } from './item-buttons.tsx';
import { Notes } from './notes.tsx';
import { type FieldPlace, idOf } from './place.ts';
import { kindOf, placeAt } from './schema.ts';
import { keyOf } from './slots.ts';
import { TextField } from './text-field.tsx';
import { itemPaths, nodeAt } from './values.ts';

/** A list of texts, one box each. */
export function LinesField({ desk, place }: { readonly desk: FormDesk; readonly place: FieldPlace }) {
  const { path, field, node, schema, id } = place;
  const { words } = desk;
  const fault = useSignal<EditFault | undefined>(undefined);
  const items = itemPaths(desk.tree, path);
  const isList = node?.kind === 'list';
  const what = inLanguage(field.item ?? field.label, words);
  const ofItem = placeAt(desk.schema, [...path, 0]);
  if (!ofItem) return null;
  return (
    <>
      <ol class="form-lines">
        {items.map((item, index) => {
          const name = itemName(field, index, words);
          const line: FieldPlace = {
            ...place,
            path: item,
            schema: ofItem.schema,
            kind: kindOf(desk.schema, ofItem),
            hint: '',
            required: false,
            staysEmpty: true,
            node: nodeAt(desk.tree, item),
            problems: isList ? (desk.problems.get(keyOf(item)) ?? []) : [],
            id: idOf([...path, index]),
          };
          return (
            <li key={index}>
              <div class="form-line">
                <TextField desk={desk} place={line} boxLabel={name} />
              </div>
              {isList && <ItemButtons desk={desk} path={path} index={index} count={items.length} name={name} />}
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
        value=""
        fault={fault}
      />
      <Notes desk={desk} id={`${id}-notes`} problems={place.problems} path={place.path} />
    </>
  );
}
