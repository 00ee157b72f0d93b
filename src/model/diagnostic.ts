import type { DocumentName } from './document-name.ts';
import type { DiagnosticParams, RuleParams } from './problems/index.ts';

export type { DocumentName } from './document-name.ts';
export type { EmbeddingFault, FolderFault, FontFault } from './problems/faces.ts';
export type { DateSlip, ImpossibleDate } from './problems/facts.ts';
export type { DiagnosticParams } from './problems/index.ts';
export type { MarkdownKind } from './problems/markdown.ts';
export type { ReferenceFault } from './problems/reference.ts';
export type { ValueKind } from './problems/schema.ts';
export type { SettingsFault } from './problems/settings.ts';
export type { WordFault } from './problems/words.ts';
export type { YamlFault } from './problems/yaml.ts';

/**
 * A stretch of one file, in UTF-16 code units of its decoded text (a byte-order mark is not
 * counted); `end` is exclusive.
 */
export interface SourceRange {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Where a problem is: a stretch of a file, a file as a whole, or the command line. */
export type Place =
  | ({ readonly kind: 'range' } & SourceRange)
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'command' };

export type Code = keyof DiagnosticParams;
/** A code that a rule tells; an office may set its severity, and silence it in place. */
export type RuleCode = keyof RuleParams;
export type Severity = 'error' | 'warning' | 'info';

/** An exact edit that mends the problem: put `text` in place of `range`. */
export interface Fix {
  readonly range: SourceRange;
  readonly text: string;
}

/** One problem. It carries no prose: the catalogue writes the sentence from code and params. */
export type Diagnostic = {
  [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly at: Place;
    readonly params: DiagnosticParams[C];
    readonly related?: readonly Place[];
    readonly fix?: Fix;
    /** The paper it concerns, where it is one paper's. */
    readonly document?: DocumentName;
  };
}[Code];

/** What every stage returns: a value if there is one, and the problems met on the way. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}
