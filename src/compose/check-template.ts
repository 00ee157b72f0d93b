import { items, property, resolved, type SchemaPlace } from '../check/schema.ts';
import type { Diagnostic, SourceRange } from '../model/diagnostic.ts';
import { conditionText, type Expressions } from './expression.ts';
import type { Conditional } from './template.ts';

/** What a template may read: the facts of its document by their schema, and what `each` binds on the way. */
export interface Names {
  readonly facts: SchemaPlace;
  readonly bound: ReadonlyMap<string, SchemaPlace | undefined>;
}

/** Names that every expression may use besides facts. */
const always = ['index', 'first', 'last', 'draft'];

/** Template keys whose text is a path of a fact, not a text with expressions in it. */
const pathKeys = new Set(['of', 'in']);
/** Template keys whose text is plain. */
const plainKeys = new Set(['block', 'as', 'rules', 'vertical', 'place', 'document']);

/**
 * Finds the mistakes of a template before anything is filled in: expressions that cannot be read, and
 * names that no fact has. `node` is any value of the template, `pointer` its place.
 */
export function checkTemplate(
  node: unknown,
  pointer: string,
  names: Names,
  expressions: Expressions,
  range: (pointer: string) => SourceRange,
): readonly Diagnostic[] {
  if (Array.isArray(node))
    return node.flatMap((item, position) => checkTemplate(item, `${pointer}/${position}`, names, expressions, range));
  if (typeof node !== 'object' || node === null) return [];
  const inner = withBound(names, node);
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const at = `${pointer}/${key}`;
    const known = key === 'when' || key === 'each' ? names : inner;
    return typeof value === 'string'
      ? checkText(key, value, range(at), known, expressions)
      : checkTemplate(value, at, known, expressions, range);
  });
}

function checkText(
  key: string,
  text: string,
  at: SourceRange,
  names: Names,
  expressions: Expressions,
): readonly Diagnostic[] {
  if (plainKeys.has(key)) return [];
  if (pathKeys.has(key)) return unknownNames([text], at, names);
  const expression = key === 'when' ? conditionText(text) : text;
  const problem = expressions.problem(expression);
  if (problem)
    return [{ code: 'template-expression', severity: 'error', at: { kind: 'range', ...at }, params: problem }];
  return unknownNames(expressions.paths(expression), at, names);
}

function unknownNames(paths: readonly string[], at: SourceRange, names: Names): readonly Diagnostic[] {
  return paths
    .filter((path) => !isKnown(path, names))
    .map((name) => ({
      code: 'template-unknown-variable',
      severity: 'error',
      at: { kind: 'range', ...at },
      params: { name },
    }));
}

function isKnown(path: string, names: Names): boolean {
  return always.includes(path) || follow(path, names) !== undefined;
}

function withBound(names: Names, node: Conditional): Names {
  if (!node.each) return names;
  const list = follow(node.each.in, names);
  const item = list && (items(resolved(list)) ?? list);
  return { ...names, bound: new Map([...names.bound, [node.each.as, item]]) };
}

/** The schema of a dotted path, or nothing where no fact has that name. */
function follow(path: string, names: Names): SchemaPlace | undefined {
  const [head = '', ...rest] = path.split('.');
  const start = names.bound.has(head) ? names.bound.get(head) : property(resolved(names.facts), head);
  return rest.reduce<SchemaPlace | undefined>((place, key) => place && step(resolved(place), key), start);
}

function step(place: SchemaPlace, key: string): SchemaPlace | undefined {
  return /^\d+$/.test(key) ? items(place) : property(place, key);
}
