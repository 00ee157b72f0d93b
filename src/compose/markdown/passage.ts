import type { Node } from 'mdast';
import type { Diagnostic, DiagnosticParams, SourceRange } from '../../model/diagnostic.ts';
import type { ParagraphStyle } from '../../model/document.ts';
import type { Places } from '../../model/submission.ts';
import type { LadderStep, TextStyles } from '../styles.ts';

/** A Markdown text of the input on its way into a document: where it stands and how it is to be set. */
export interface Passage {
  readonly text: string;
  readonly pointer: string;
  readonly places: Places;
  readonly styles: TextStyles;
  readonly ladder: readonly LadderStep[];
  style(id: string): ParagraphStyle;
  report(diagnostic: Diagnostic): void;
}

/** The range in the input of a piece of the passage, by offsets of its text. */
export function rangeOf(passage: Passage, start: number, end: number): SourceRange {
  return passage.places.text(passage.pointer, start, end);
}

/** The offsets that a node covers in the passage's text. */
export function spanOf(node: Node): readonly [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** Reports a kind of Markdown that official bodies do not allow. */
export function refuse(passage: Passage, node: Node, what: DiagnosticParams['markdown-not-allowed']['what']): void {
  passage.report({
    code: 'markdown-not-allowed',
    severity: 'error',
    at: { kind: 'range', ...rangeOf(passage, ...spanOf(node)) },
    params: { what },
  });
}
