import type { DocumentName, Severity } from '../model/diagnostic.ts';

/**
 * What the server of the preview and its page say to each other. The input's text has lines that end in `\n` alone, however the file writes
 * them down; it is counted in UTF-16 code units, as everywhere (model/diagnostic.ts). Places on pages are in pt from the sheet's top left corner, y down.
 *
 *   GET  /                               the page, for whoever brings a key or the cookie
 *   GET  /page.js, /page.css, /pdf.worker.js, /face/{variant}.ttf, /schema.json    what the page is made of
 *   GET  /events                         server-sent events: `desk`, each a whole DeskState; the first at once
 *   GET  /input                          InputText
 *   GET  /paper/{round}/{name}.pdf       the PDF of a paper, as `build` writes it
 *   GET  /places/{round}/{name}.json     PaperPlaces
 *   GET  /download/{name}.{pdf|docx}     the files of the last good round, to be kept
 *   POST /desk                           a Request as JSON, answered by its Answer
 */
export interface DeskState {
  /** How many builds have been finished; rises with each. */
  readonly round: number;
  /** Whether a build is under way. */
  readonly busy: boolean;
  /** The input's name as the command line gave it; `digest` is none while the file is missing or cannot be read. */
  readonly input: { readonly name: string; readonly digest?: string };
  readonly draft: boolean;
  readonly readOnly: boolean;
  /** The papers of the last build that made any, none before that; while a build is under way, the first that it has made in its place. */
  readonly papers: readonly PaperState[];
  /** Whether a later build made none, so that the papers are not of the input as it is. */
  readonly stale: boolean;
  /** What the last build had to tell, in the order of reports. */
  readonly problems: readonly DeskProblem[];
}

export interface PaperState {
  readonly name: DocumentName;
  /** The round that made it first as it is: the address of its bytes, and a key to keep drawn pages by. */
  readonly round: number;
  /** A page's `digest` is of all that is drawn on it: pages of one digest look the same. */
  readonly pages: readonly PageState[];
}

export interface PageState {
  readonly width: number;
  readonly height: number;
  readonly digest: string;
}

export interface DeskProblem {
  readonly code: string;
  readonly severity: Severity;
  /** The sentences of the catalogue in the page's language. */
  readonly message: { readonly what: string; readonly why?: string; readonly fix?: string };
  /** None where no file is at fault. */
  readonly at?: Spot;
  readonly related: readonly Spot[];
  /** An exact edit of the input that mends it. */
  readonly fix?: Edit;
  /** Whether the fix changes nothing of what the text says, so that it may be made with all others like it (`check --fix`). */
  readonly isSafe?: boolean;
  readonly document?: DocumentName;
  /** The key that the file should have and has not; `at` is the map that lacks it. */
  readonly missing?: string;
}

/** A place in a file: of the input (`inInput`), or of another file that the packet is made of. */
export interface Spot {
  readonly file: string;
  readonly inInput: boolean;
  /** None where the file as a whole is meant. Line and column count from 1, the column in code points. */
  readonly stretch?: Stretch & { readonly line: number; readonly column: number };
}

/** `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Edit extends Stretch {
  readonly text: string;
}

/** The text that a page edits, and the digest that it has to bring when it saves. */
export interface InputText {
  readonly text: string;
  readonly digest: string;
}

/** Where the text on a paper's pages comes from: a line of a paragraph each, in reading order. */
export interface PaperPlaces {
  readonly places: readonly PagePlace[];
}

export interface PagePlace {
  /** From 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The stretch of the input that this line shows. */
  readonly input?: Stretch;
  /** The line of the template that asked for it; all there is where the text is the template's own. */
  readonly template?: { readonly file: string; readonly line: number };
}

export type Request =
  /** Writes the input if it still has the digest `base`. */
  | { readonly kind: 'save'; readonly text: string; readonly base: string }
  /** What would be told of a text that is not saved. */
  | { readonly kind: 'check'; readonly text: string }
  | { readonly kind: 'draft'; readonly draft: boolean };

export type Answer =
  | { readonly kind: 'saved'; readonly digest: string }
  /** The file holds something else than what the page was given; nothing was written. `file` is none if it cannot be read any more. */
  | { readonly kind: 'conflict'; readonly file?: InputText }
  /** Nothing was written; the sentences say why. */
  | { readonly kind: 'unwritten'; readonly problems: readonly DeskProblem[] }
  | { readonly kind: 'checked'; readonly problems: readonly DeskProblem[] }
  | { readonly kind: 'done' };
