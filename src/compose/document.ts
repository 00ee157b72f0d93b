import type { Accepted } from '../check/accept.ts';
import { isRuleCode } from '../check/rules/codes.ts';
import type { Diagnostic, SourceRange } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Emblem } from '../model/emblem.ts';
import type { DocumentFacts } from '../model/submission.ts';
import { isoDate } from '../thai/date-format.ts';
import { parseDate } from '../thai/dates.ts';
import { heldNames } from '../thai/held-names.ts';
import { thaiDigits } from '../thai/numerals.ts';
import { blocks } from './blocks/index.ts';
import type { Composer } from './composer.ts';
import type { Expressions } from './expression.ts';
import { lookUp, rootScope, type Scope } from './scope.ts';
import { furniture, pageSetup, paragraphStyles, type StyleSheet } from './styles.ts';
import type { Template } from './template.ts';

/** What one document is made of. */
export interface Parts {
  readonly facts: DocumentFacts<object>;
  readonly template: Accepted<Template>;
  readonly sheet: StyleSheet;
  readonly expressions: Expressions;
  readonly emblem: Emblem | undefined;
  /** The office's own, for line breaking. */
  readonly words: readonly string[];
  readonly draft: boolean;
}

/** Fills a template in with the facts of its document. Problems go to `report`. */
export function composeDocument(
  { facts, template, sheet, expressions, emblem, words, draft }: Parts,
  report: (diagnostic: Diagnostic) => void,
): Document {
  const scope = rootScope({ ...facts.facts, draft });
  const text = (path: string): string => textAt(scope, path);
  const evaluate = (source: string): string => thaiDigits(expressions.evaluate(source, scope).text.trim()).text;
  const styles = paragraphStyles(sheet);
  const page = pageSetup(sheet);
  const composer: Composer = {
    expressions,
    styles,
    texts: sheet.texts,
    numbering: text('numbering') === 'decimal' ? 'decimal' : 'classic',
    places: facts.places,
    templateRange: (pointer: string): SourceRange => template.range(pointer),
    report: (diagnostic) =>
      report(isRuleCode(diagnostic.code) ? { ...diagnostic, document: template.value.document } : diagnostic),
  };
  const date = dateOf(text('date'));
  return {
    name: template.value.document,
    title: evaluate(template.value.title),
    subject: text('subject'),
    author: text('ministry.name'),
    ...(date !== undefined && { date }),
    page,
    furniture: furniture(sheet, styles, evaluate),
    styles: [...styles.values()],
    blocks: blocks(template.value.blocks, '/blocks', { scope }, composer, page.width - page.left - page.right, emblem),
    heldWords: [
      ...words,
      ...heldNames(text('signatory.name'), text('signatory.rank')),
      ...heldNames(text('coordinator.name')),
    ],
  };
}

function textAt(scope: Scope, path: string): string {
  const value = lookUp(scope, path);
  return typeof value === 'string' ? value : '';
}

function dateOf(text: string): string | undefined {
  const read = parseDate(text);
  return read.ok && read.date.kind === 'day' ? isoDate(read.date) : undefined;
}
