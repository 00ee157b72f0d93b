import type { Code } from '../../model/diagnostic.ts';
import type { InitWords } from './init.ts';

/** What the command line itself says: help texts and result lines. */
export interface Words {
  readonly program: string;
  readonly build: string;
  readonly check: string;
  readonly preview: string;
  readonly previewInput: string;
  readonly schema: string;
  readonly fontsCommand: string;
  readonly fontsInput: string;
  readonly json: string;
  readonly referenceDoc: string;
  readonly inputs: string;
  readonly schemaName: string;
  readonly explain: string;
  readonly init: InitWords;
  readonly explainCode: string;
  readonly output: string;
  readonly only: string;
  readonly format: string;
  readonly draft: string;
  readonly templates: string;
  readonly fonts: string;
  readonly words: string;
  readonly config: string;
  readonly pages: string;
  readonly fix: string;
  readonly dryRun: string;
  readonly pdfStandard: string;
  readonly referenceDocOption: string;
  readonly docxPages: string;
  readonly embedFonts: string;
  readonly referenceDocOutput: string;
  readonly referenceDocForce: string;
  readonly report: string;
  readonly maxProblems: string;
  readonly noOpen: string;
  readonly port: string;
  readonly poll: string;
  readonly readOnly: string;
  readonly strict: string;
  readonly force: string;
  readonly watch: string;
  readonly watchPoll: string;
  readonly language: string;
  readonly quiet: string;
  readonly version: string;
  readonly help: string;
  readonly usage: string;
  readonly argumentsTitle: string;
  readonly optionsTitle: string;
  readonly commandsTitle: string;
  /** The values that an option may have. */
  choices(values: readonly string[]): string;
  /** What an option is without being given. */
  preset(value: string | number): string;
  readonly afterHelp: string;
  written(files: number, folder: string): string;
  writtenReference(file: string): string;
  /** After the first build under `--watch`. */
  readonly watching: string;
  /** Before a build under `--watch`: the files that changed, one at least. */
  changed(files: readonly string[]): string;
  /** After warnings that stopped the writing. */
  readonly strictStop: string;
  /** After errors that did. */
  readonly nothingWritten: string;
  /** That a rule's warning or note keeps nothing from being built, unless `strict`, and how to silence it. */
  mayStay(code: Code, strict: boolean): string;
  /** That more may come to light. */
  readonly checkAgain: string;
  mended(places: number, file: string): string;
  wouldMend(places: number, file: string): string;
  /** How many of several inputs have no problems; `clean` of one or more. */
  checked(inputs: number, clean: number): string;
  schemaUnknown(name: string, known: readonly string[]): string;
  codeUnknown(code: string, suggestion: string | undefined): string;
  /** That the page follows the input, that its address is the user's alone, and how to stop. */
  previewing(input: string): string;
  /** That the user has to open the address. */
  readonly notOpened: string;
  /** `port` is the one asked for. */
  portTaken(why: 'busy' | 'denied', port: number | undefined): string;
  bug(message: string): string;
  misuse(reason: Misuse): string;
}

/** Mistakes in the arguments. */
export type Misuse =
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'unknown-command'; readonly command: string }
  | { readonly kind: 'missing-argument'; readonly argument: string }
  | { readonly kind: 'missing-value'; readonly option: string }
  | { readonly kind: 'bad-value'; readonly option: string; readonly allowed: readonly string[] }
  | { readonly kind: 'not-a-count'; readonly option: string }
  | { readonly kind: 'not-a-port'; readonly option: string; readonly first: number; readonly last: number }
  | { readonly kind: 'report-twice' }
  | { readonly kind: 'dry-run-alone' }
  | { readonly kind: 'output-twice' }
  | { readonly kind: 'watch-standard-input' }
  | { readonly kind: 'poll-alone' }
  | { readonly kind: 'other' };
