import { createLiquid } from './liquid.ts';
import { type Compiled, plainExpression } from './plain-expression.ts';
import { pointerTo, type Scope } from './scope.ts';

/** A text after evaluation. */
export interface Evaluated {
  readonly text: string;
  /** The pointers of the facts that it used, in order of appearance. */
  pointers(): readonly string[];
}

/** What is wrong with an expression, in the engine's words. */
export interface ExpressionProblem {
  readonly detail: string;
}

/** Evaluates the texts and conditions of templates. */
export interface Expressions {
  /** Undefined where the text can be evaluated. */
  problem(text: string): ExpressionProblem | undefined;
  /** Dotted paths of the facts that a text reads. */
  paths(text: string): readonly string[];
  evaluate(text: string, scope: Scope): Evaluated;
  holds(condition: string, scope: Scope): boolean;
}

/** Texts are parsed once, those that are not plain by LiquidJS. */
export function createExpressions(): Expressions {
  const liquid = createLiquid();
  const parsed = new Map<string, Compiled>();
  const compiled = (text: string): Compiled => {
    const known = parsed.get(text);
    if (known) return known;
    const fresh = plainExpression(text) ?? liquid(text);
    parsed.set(text, fresh);
    return fresh;
  };
  const evaluate = (text: string, scope: Scope): Evaluated => {
    if (!isExpression(text)) return { text, pointers: () => [] };
    const expression = compiled(text);
    return {
      text: expression.evaluate(scope),
      pointers: () => expression.paths().map((path) => pointerTo(scope, path)),
    };
  };
  return {
    problem: (text) => problemOf(() => compiled(text)),
    paths: (text) => compiled(text).paths(),
    evaluate,
    holds: (condition, scope) => evaluate(conditionText(condition), scope).text !== '',
  };
}

/** The text whose evaluation is empty unless the condition holds. */
export function conditionText(condition: string): string {
  return `{% if ${condition} %}1{% endif %}`;
}

function isExpression(text: string): boolean {
  return text.includes('{{') || text.includes('{%');
}

function problemOf(attempt: () => unknown): ExpressionProblem | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    // The engine counts lines within the text; the place is told in the file.
    return { detail: sentence.replace(/, line:\d+, col:\d+$/, '') };
  }
}
