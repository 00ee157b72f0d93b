import { filters } from './filters.ts';
import { lookUp, type Scope } from './scope.ts';

/** A text of a template, read. */
export interface Compiled {
  /** The text as it is filled in: digits are still Arabic. */
  evaluate(scope: Scope): string;
  /** Dotted paths of the facts that it reads, those under one name together. */
  paths(): readonly string[];
}

type Reading<T> = (scope: Scope) => T;
type Groups = Readonly<Record<string, string | undefined>> | undefined;

/** A longer text is for LiquidJS, which has limits of its own. */
const longest = 1000;

/** Dotted, without names that have a meaning of their own, and without what LiquidJS finds in any list or text. */
const path = String.raw`(?!(?:true|false|nil|null|empty|blank|size|and|or|not|contains)\b)[a-z_]+(?:\.(?!(?:size|first|last|length)\b)[a-z_]+)*(?:\.size)?`;
const literal = String.raw`'[^'\\{}\s]*'|\d{1,9}`;
const term = `${path}(?: (?:==|>) (?:${literal}))?`;
const filtered = String.raw`(?<path>${path})(?: \| (?<filter>[a-z_]+)(?:: '(?<argument>[^'\\]*)')?)?`;

const piece = /(\{\{ [^{}]* \}\}|\{% [^{}]* %\})/;
const output = new RegExp(String.raw`^\{\{ ${filtered} \}\}$`);
const filteredChoice = new RegExp(String.raw`^\{% if ${filtered} %\}$`);
const choice = new RegExp(String.raw`^\{% if (?<terms>${term}(?: and ${term})*) %\}$`);
const comparison = new RegExp(`^(?<path>${path})(?: (?<operator>==|>) (?<literal>${literal}))?$`);

/**
 * A text as LiquidJS reads it, if it holds names, each with at most one filter, and conditions on names; undefined for any other. Nearly all texts
 * of templates are like that, and over them LiquidJS took a tenth of a `cabsub check`.
 */
export function plainExpression(text: string): Compiled | undefined {
  if (text.length > longest) return undefined;
  const reader = new Reader(text.split(piece).filter((each) => each !== ''));
  const evaluate = reader.parts();
  return evaluate && reader.isDone ? { evaluate, paths: () => byName(reader.paths) } : undefined;
}

/** Takes pieces one after the other, and answers undefined before one that it does not know. */
class Reader {
  readonly paths: string[] = [];
  readonly #pieces: readonly string[];
  #next = 0;

  constructor(pieces: readonly string[]) {
    this.#pieces = pieces;
  }

  get isDone(): boolean {
    return this.#next === this.#pieces.length;
  }

  /** Everything up to the end of the choice that it stands in, or of the text. */
  parts(): Reading<string> | undefined {
    const parts: Reading<string>[] = [];
    while (!this.isDone && !this.#is('{% else %}') && !this.#is('{% endif %}')) {
      const part = this.#part(this.#pieces[this.#next++] ?? '');
      if (part === undefined) return undefined;
      parts.push(part);
    }
    return (scope) => parts.map((part) => part(scope)).join('');
  }

  #part(written: string): Reading<string> | undefined {
    const value = this.#filtered(output.exec(written)?.groups);
    if (value) return (scope) => inWords(value(scope));
    const condition = this.#filtered(filteredChoice.exec(written)?.groups) ?? this.#terms(choice.exec(written)?.groups);
    if (condition) return this.#choice(condition);
    return /\{(?:[{%]|$)/.test(written) ? undefined : () => written;
  }

  #choice(condition: Reading<unknown>): Reading<string> | undefined {
    const then = this.parts();
    const otherwise = this.#take('{% else %}') ? this.parts() : () => '';
    if (!then || !otherwise || !this.#take('{% endif %}')) return undefined;
    return (scope) => (condition(scope) ? then(scope) : otherwise(scope));
  }

  #filtered({ path, filter, argument }: Groups = {}): Reading<unknown> | undefined {
    if (path === undefined) return undefined;
    const value = this.#value(path);
    if (filter === undefined) return value;
    const change = filter === 'default' ? orElse : Object.hasOwn(filters, filter) ? filters[filter] : undefined;
    return change && ((scope) => change(value(scope), argument));
  }

  #terms({ terms }: Groups = {}): Reading<boolean> | undefined {
    const all = terms?.split(' and ').map((each) => this.#term(comparison.exec(each)?.groups ?? {}));
    return all && ((scope) => all.every((each) => each(scope)));
  }

  #term({ path = '', operator, literal = '' }: NonNullable<Groups>): Reading<boolean> {
    const value = this.#value(path);
    const other = literal.startsWith("'") ? literal.slice(1, -1) : Number(literal);
    if (operator === undefined) return (scope) => Boolean(value(scope));
    return operator === '==' ? (scope) => value(scope) === other : (scope) => (value(scope) as typeof other) > other;
  }

  #value(path: string): Reading<unknown> {
    this.paths.push(path);
    const counted = path.replace(size, '');
    return counted === path ? (scope) => lookUp(scope, path) : (scope) => sizeOf(lookUp(scope, counted));
  }

  #is(tag: string): boolean {
    return this.#pieces[this.#next] === tag;
  }

  #take(tag: string): boolean {
    const isNext = this.#is(tag);
    if (isNext) this.#next += 1;
    return isNext;
  }
}

/** The filter `default`. An empty list and an empty text count as nothing. */
function orElse(value: unknown, other: unknown): unknown {
  return isEmpty(value) || !value ? other : value;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function inWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.map(inWords).join('') : String(value);
}

const size = /\.size$/;

/** How many items a list has, letters a text, or entries an object without a size of its own. */
function sizeOf(value: unknown): unknown {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return value.length;
  return Object.hasOwn(value, 'size') ? (value as { readonly size: unknown }).size : Object.keys(value).length;
}

function byName(paths: readonly string[]): readonly string[] {
  const once = [...new Set(paths)];
  const names = [...new Set(once.map(nameOf))];
  return names.flatMap((name) => once.filter((path) => nameOf(path) === name)).map((path) => path.replace(size, ''));
}

function nameOf(path: string): string {
  return path.split('.', 1).join();
}
