/**
 * The names an expression may use at one place of a template: the document's facts, the items
 * bound by `each` around it, and the place in the repetition.
 */
export interface Scope {
  readonly values: Readonly<Record<string, unknown>>;
  /** JSON pointers into the facts of the names bound by `each`. */
  readonly pointers: Readonly<Record<string, string>>;
}

/** The scope of a template's top: the facts under their own names. */
export function rootScope(facts: object): Scope {
  return { values: Object.freeze({ ...facts }), pointers: {} };
}

/** The scopes of a repetition over `list`, which stands at `pointer`. */
export function itemScopes(scope: Scope, name: string, list: unknown, pointer: string): readonly Scope[] {
  const items = asList(list);
  return items.map((item, position) => ({
    values: Object.freeze({
      ...scope.values,
      [name]: item,
      index: position + 1,
      first: position === 0,
      last: position === items.length - 1,
    }),
    pointers: { ...scope.pointers, [name]: Array.isArray(list) ? `${pointer}/${position}` : pointer },
  }));
}

/** The value at a dotted path, own properties only. */
export function lookUp(scope: Scope, path: string): unknown {
  return path.split('.').reduce<unknown>(property, scope.values);
}

/** The pointer of a dotted path into the facts. */
export function pointerTo(scope: Scope, path: string): string {
  const [head = '', ...rest] = path.split('.');
  return [scope.pointers[head] ?? `/${head}`, ...rest].join('/');
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
