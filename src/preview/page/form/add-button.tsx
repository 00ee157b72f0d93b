import type { Signal } from '@preact/signals';
import type { EditFault, FormValue, Path } from '../../../edit/index.ts';
import type { FormDesk } from './desk.ts';
import { focusSoon } from './focus.ts';
import { idOf } from './place.ts';

interface AddButtonProps {
  readonly desk: FormDesk;
  readonly path: Path;
  readonly what: string;
  readonly count: number;
  /** How many items the list may have. */
  readonly most: number | undefined;
  /** The item that is put in, to be filled in. */
  readonly value: FormValue;
  /** The first box of a new item, below the item. */
  readonly first?: string;
  readonly fault: Signal<EditFault | undefined>;
}

/** The boxes of a new item. */
function boxesOf(item: Path, value: FormValue): readonly Path[] {
  return typeof value === 'string' ? [item] : Object.keys(value).map((key) => [...item, key]);
}

/** Puts an item at the end of a list, and the focus into it. */
export function AddButton({
  desk,
  path,
  what,
  count,
  most = Number.POSITIVE_INFINITY,
  value,
  first,
  fault,
}: AddButtonProps) {
  const add = (): void => {
    fault.value = desk.write.insert(path, count, value);
    if (fault.value) return;
    const item = [...path, count];
    desk.waiting.add(boxesOf(item, value));
    focusSoon(idOf(first === undefined ? item : [...item, first]));
  };
  return (
    <>
      <button
        type="button"
        class="button form-add"
        id={`${idOf(path)}-add`}
        disabled={desk.broken || count >= most}
        onClick={add}
      >
        + {desk.words.add(what)}
      </button>
      {fault.value && <p class="form-fault">{desk.words.unwritten[fault.value]}</p>}
    </>
  );
}
