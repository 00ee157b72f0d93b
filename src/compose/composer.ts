import type { Diagnostic, SourceRange } from '../model/diagnostic.ts';
import type { Origin, ParagraphStyle } from '../model/document.ts';
import type { Places } from '../model/submission.ts';
import type { Expressions } from './expression.ts';
import type { Scope } from './scope.ts';
import type { LadderStep, StyleSheet, TextStyles } from './styles.ts';

/** What every step of filling in one template may ask for. */
export interface Composer {
  readonly expressions: Expressions;
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly texts: StyleSheet['texts'];
  readonly numbering: 'classic' | 'decimal';
  /** Where the facts stand in the input. */
  readonly places: Places;
  /** Where a template node stands in its file, by JSON pointer. */
  templateRange(pointer: string): SourceRange;
  report(diagnostic: Diagnostic): void;
}

/** A template node with its JSON pointer in the template and the names its expressions may use. */
export interface Placed<T> {
  readonly node: T;
  readonly pointer: string;
  readonly scope: Scope;
}

/** A template text filled in, and where its words came from. */
export interface FilledText {
  readonly text: string;
  readonly origin: Origin;
}

/** Evaluates the text that stands under `key` of a template node. */
export function fill(composer: Composer, text: string, placed: Placed<unknown>, key: string): FilledText {
  const evaluated = composer.expressions.evaluate(text, placed.scope);
  const [input, ...others] = evaluated.pointers().map((pointer) => composer.places.value(pointer));
  return {
    text: evaluated.text.trim(),
    origin: {
      template: composer.templateRange(`${placed.pointer}/${key}`),
      ...(input && { input }),
      ...(others.length > 0 && { others }),
    },
  };
}

/** A style by its id. An id that the style sheet lacks is a template's mistake, told once for each place. */
export function styleOf(composer: Composer, id: string, placed: Placed<unknown>): ParagraphStyle {
  const style = composer.styles.get(id);
  if (style) return style;
  composer.report({
    code: 'template-unknown-style',
    severity: 'error',
    at: { kind: 'range', ...composer.templateRange(`${placed.pointer}/style`) },
    params: { name: id },
  });
  return plainStyle;
}

/** Reports a value of a template that nothing can be set with. */
export function outOfRange(composer: Composer, placed: Placed<unknown>, key: string, value: string): void {
  const at = { kind: 'range', ...composer.templateRange(`${placed.pointer}/${key}`) } as const;
  composer.report({ code: 'template-out-of-range', severity: 'error', at, params: { key, value } });
}

/** The ladder of list numbers for the paper (design.md section 3). */
export function ladderOf(composer: Composer, texts: TextStyles): readonly LadderStep[] {
  return texts[composer.numbering];
}

const plainStyle: ParagraphStyle = {
  id: 'plain',
  label: 'ปกติ',
  align: 'start',
  size: 16,
  bold: false,
  italic: false,
  colour: '000000',
  indent: { first: 0, left: 0, right: 0 },
  spaceBefore: 0,
  spaceAfter: 0,
  keepWithNext: false,
};
