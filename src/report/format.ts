import type { Code, Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { Source } from '../model/source.ts';

/** The formats that there are: for people, for tools, and those that CI systems show (`formats.ts`). */
export const formatNames = ['human', 'short', 'json', 'github', 'gitlab', 'sarif', 'junit'] as const;
export type FormatName = (typeof formatNames)[number];

/** What a report is made for. */
export interface ReportOptions {
  readonly lang: Language;
  readonly colour: boolean;
  /** Terminal columns. */
  readonly width: number;
  /** The most problems that a person is shown; the others are counted. */
  readonly most: number;
  /** Whether warnings are failures too. */
  readonly strict: boolean;
  /** Every input that was checked, in the order in which they were, with or without problems. */
  readonly inputs: readonly string[];
  /** The folder that paths are told from where a format wants none that is absolute. */
  readonly root: string;
  /** The version of cabsub. */
  readonly version: string;
  /** The page about a code, in Markdown, if there is one. */
  page(code: Code): string | undefined;
}

/** A report: problems and the texts they point into, as text. One pure function for each format, of the options it asks for. */
export type Format<Option extends keyof ReportOptions = keyof ReportOptions> = (
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
  options: Pick<ReportOptions, Option>,
) => string;
