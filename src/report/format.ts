import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { Source } from '../model/source.ts';

/** What a report is made for. */
export interface ReportOptions {
  readonly lang: Language;
  readonly colour: boolean;
  /** Terminal columns. */
  readonly width: number;
}

/** A report: problems and the texts they point into, as text. One pure function for each format. */
export type Format = (
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
  options: ReportOptions,
) => string;
