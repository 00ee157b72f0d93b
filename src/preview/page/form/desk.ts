import type { ReadonlySignal } from '@preact/signals';
import {
  type EditFault,
  type FormValue,
  insertItem,
  type Path,
  setValue,
  swapItems,
  type Writing,
} from '../../../edit/index.ts';
import type { TreeNode } from '../../../read/index.ts';
import type { DeskProblem } from '../../contract.ts';
import type { Stage } from '../stage.ts';
import type { FormWords } from '../words/form.ts';
import type { Field, Label } from './field.ts';
import { keyOrderOf, type Schema } from './schema.ts';

/** What the parts of the form share while it shows one text. */
export interface FormDesk {
  readonly stage: Stage;
  readonly words: FormWords;
  readonly schema: Schema;
  /** What the text says; the last that could be read while it cannot be. */
  readonly tree: TreeNode;
  readonly broken: boolean;
  /** By slot (slots.ts). */
  readonly problems: ReadonlyMap<string, readonly DeskProblem[]>;
  readonly write: Writer;
  readonly waiting: Waiting;
}

/** The boxes of items that were just added, which nobody can have filled in yet: what is wrong with them can wait. */
export interface Waiting {
  /** By `keyOf`. */
  readonly boxes: ReadonlySignal<ReadonlySet<string>>;
  readonly add: (boxes: readonly Path[]) => void;
  /** Tells that the focus went out of a part of the page. */
  readonly left: (part: EventTarget | null) => void;
  /** Tells that the items of a list have other places now. */
  readonly forget: (list: Path) => void;
}

/** Writes into the text, or says why it did not. */
export interface Writer {
  set(path: Path, value: FormValue | undefined): EditFault | undefined;
  insert(path: Path, index: number, value: FormValue): EditFault | undefined;
  swap(path: Path, index: number): EditFault | undefined;
}

/** Writes into the stage's text as it is at that moment, so that two changes shortly after each other both land. */
export function writerOf({ buffer }: Stage, schema: Schema): Writer {
  const order = keyOrderOf(schema);
  const put = (writing: Writing): EditFault | undefined => {
    if (!writing.ok) return writing.why;
    if (writing.edits.length > 0) buffer.edit(writing.edits);
    return undefined;
  };
  return {
    set: (path, value) => put(setValue(buffer.text.peek(), path, value, order)),
    insert: (path, index, value) => put(insertItem(buffer.text.peek(), path, index, value, order)),
    swap: (path, index) => put(swapItems(buffer.text.peek(), path, index)),
  };
}

/** What an item of a list is called, by its index. */
export function itemName({ item, label, printedBefore = 0 }: Field, index: number, words: FormWords): string {
  return words.item(inLanguage(item ?? label, words), index + 1, index + 1 + printedBefore);
}

export function inLanguage(label: Label, { language }: FormWords): string {
  return label[language];
}
