import type { EditorView } from '@codemirror/view';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Path } from '../../edit/index.ts';
import type { Answer, DeskProblem, DeskState, Edit, InputText, Request, Stretch } from '../contract.ts';
import type { Words } from './words/index.ts';

/** What the parts of the page share; made once by main.tsx and handed down. */
export interface Stage {
  readonly words: Words;
  readonly link: Link;
  readonly buffer: Buffer;
  readonly focus: Focus;
  /** What was done last that can be taken back at once. */
  readonly told: Signal<Telling | undefined>;
}

/** What was just done that somebody may want back: the text before and after it. */
export interface Telling {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** The id of what has the focus once it is back. */
  readonly back: string;
}

/** The connection to the server. */
export interface Link {
  /** The last state told; none before the first. */
  readonly state: ReadonlySignal<DeskState | undefined>;
  readonly connected: ReadonlySignal<boolean>;
  ask(request: Request): Promise<Answer>;
}

/** The input's text as it is being edited: the one text behind the editor and the form. */
export interface Buffer {
  readonly text: ReadonlySignal<string>;
  /** Whether the text differs from the file that the page was given. */
  readonly dirty: ReadonlySignal<boolean>;
  readonly saving: ReadonlySignal<boolean>;
  /** Of the text as it is: those of the last build while it is the file's, else those of a check of the text. */
  readonly problems: ReadonlySignal<readonly DeskProblem[]>;
  /** Why the last save wrote nothing, where it was not a conflict. */
  readonly unwritten: ReadonlySignal<readonly DeskProblem[]>;
  /** The file's text where it changed under edits that are not saved; the edits are kept until the user decides. */
  readonly conflict: ReadonlySignal<InputText | undefined>;
  /** Edits with offsets of the text as it is, one step of undo. */
  edit(edits: readonly Edit[]): void;
  save(): Promise<void>;
  /** Ends a conflict: `mine` keeps the edits, to be saved over the file, `theirs` takes the file's text (undo brings the edits back). */
  settle(which: 'mine' | 'theirs'): void;
  /** Where a stretch of the file that the page was given (so of its pages and places) stands in the text as it is, and the reverse. */
  here(inFile: Stretch): Stretch;
  inFile(here: Stretch): Stretch;
  /** The editor that holds the text, to be put on the page; none where a test brings a buffer of its own. */
  readonly view?: EditorView;
}

/** What is to be shown where. Each is set anew, with a new object, to be shown again. */
export interface Focus {
  /** A stretch of the text to be shown in the editor (or the form). */
  readonly inText: Signal<Stretch | undefined>;
  /** A field of the form to be shown, by its path in the text. */
  readonly inForm: Signal<Path | undefined>;
  /** A stretch of the input to be shown on the pages. */
  readonly onPages: Signal<Stretch | undefined>;
}
