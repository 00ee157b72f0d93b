import { Liquid, type Template as Parsed } from 'liquidjs';
import { filters } from './filters.ts';
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

/** Evaluates the texts and conditions of templates. The only door to LiquidJS. */
export interface Expressions {
  /** Undefined where the text can be evaluated. */
  problem(text: string): ExpressionProblem | undefined;
  /** Dotted paths of the facts that a text reads. */
  paths(text: string): readonly string[];
  evaluate(text: string, scope: Scope): Evaluated;
  holds(condition: string, scope: Scope): boolean;
}

const allowedTags = new Set(['if']);
const allowedFilters = new Set(['default']);

/**
 * Texts are parsed once. LiquidJS is no sandbox, so what templates may say is kept small: output,
 * `if`, `default` and our own filters; no file access, no loops, own properties only (design.md
 * section 4).
 */
export function createExpressions(): Expressions {
  const engine = createEngine();
  const parsed = new Map<string, Compiled>();
  const compiled = (text: string): Compiled => {
    const known = parsed.get(text);
    if (known) return known;
    const fresh = compile(engine, text);
    parsed.set(text, fresh);
    return fresh;
  };
  const evaluate = (text: string, scope: Scope): Evaluated => {
    if (!isExpression(text)) return { text, pointers: () => [] };
    const { nodes, paths } = compiled(text);
    return {
      text: String(engine.renderSync([...nodes], scope.values)),
      pointers: () => paths().map((path) => pointerTo(scope, path)),
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

interface Compiled {
  readonly nodes: readonly Parsed[];
  /** Looked for when first asked: conditions are evaluated without. */
  paths(): readonly string[];
}

function createEngine(): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    jsTruthy: true,
    templates: {},
    // No filter of ours asks for it; left out, LiquidJS has ICU look up the machine's.
    locale: 'th',
    parseLimit: 100_000,
    renderLimit: 1_000,
    memoryLimit: 10_000_000,
  });
  for (const tag of Object.keys(engine.tags)) if (!allowedTags.has(tag)) delete engine.tags[tag];
  for (const filter of Object.keys(engine.filters)) if (!allowedFilters.has(filter)) delete engine.filters[filter];
  for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, filter);
  return engine;
}

function compile(engine: Liquid, text: string): Compiled {
  const nodes = engine.parse(text);
  let found: readonly string[] | undefined;
  return {
    nodes,
    paths: () => {
      found ??= pathsOf(engine, nodes);
      return found;
    },
  };
}

function pathsOf(engine: Liquid, nodes: Parsed[]): readonly string[] {
  const paths = engine.variableSegmentsSync(nodes).map((segments) => segments.filter(isName).join('.'));
  return paths.map((path) => path.replace(/\.size$/, ''));
}

function isName(segment: unknown): segment is string | number {
  return typeof segment === 'string' || typeof segment === 'number';
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
