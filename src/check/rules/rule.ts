import type {
  DiagnosticParams,
  DocumentName,
  Fix,
  Place,
  RuleCode,
  Severity,
  SourceRange,
} from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { LaidOut } from '../../model/page.ts';
import type { PacketFacts } from '../packet-facts.ts';
import type { Text } from './text.ts';

/** One breach of a rule. */
export interface Breach<C extends RuleCode> {
  readonly at: SourceRange;
  readonly params: DiagnosticParams[C];
  readonly related?: readonly Place[];
  readonly fix?: Fix;
  /** The paper it concerns, where the rule looks at more than one. */
  readonly document?: DocumentName;
}

interface Head<C extends RuleCode> {
  readonly code: C;
  /** Unless the office's configuration says otherwise. */
  readonly severity: Severity;
}

/** Reads every text of every paper's facts, one by one; a shared text once for each paper that uses it. */
export interface TextRule<C extends RuleCode> extends Head<C> {
  readonly looksAt: 'text';
  find(text: Text, facts: PacketFacts): readonly Breach<C>[];
}

/** Compares facts, within a paper or between papers. `texts` are all of them, with what is found in them. */
export interface FactRule<C extends RuleCode> extends Head<C> {
  readonly looksAt: 'facts';
  find(facts: PacketFacts, texts: readonly Text[]): readonly Breach<C>[];
}

/** Looks at a paper with its template filled in: final texts, computed numbers. */
export interface PaperRule<C extends RuleCode> extends Head<C> {
  readonly looksAt: 'paper';
  find(document: Document, facts: PacketFacts): readonly Breach<C>[];
}

/** Looks at a paper on its pages. */
export interface PageRule<C extends RuleCode> extends Head<C> {
  readonly looksAt: 'pages';
  find(laidOut: LaidOut, facts: PacketFacts): readonly Breach<C>[];
}

type RuleOf<C extends RuleCode> = TextRule<C> | FactRule<C> | PaperRule<C> | PageRule<C>;

/**
 * One rule that a strict reader at the Secretariat would hold a packet against (domain.md section F). It tells every breach
 * of it. What keeps papers from being made at all is no rule, but a fact (check/facts).
 */
export type Rule = { [C in RuleCode]: RuleOf<C> }[RuleCode];
