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
  /** Says what was just taken out, with a way back to the text before it; `back` is the id of what then has the focus. */
  readonly tell: (what: string, before: string, back: string) => void;
  /** Lets the problems of an item that was just added wait until somebody had the time to fill it in. */
  readonly added: (item: Path) => void;
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
