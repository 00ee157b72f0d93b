/** A value as PDF writes it (ISO 32000-1, 7.3). */
export type Value =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'string'; readonly value: Uint8Array }
  | { readonly kind: 'reference'; readonly value: number }
  | { readonly kind: 'array'; readonly value: readonly Value[] }
  | { readonly kind: 'dictionary'; readonly value: Dictionary }
  /** Anything else that is a word: `true`, `null`, `endobj`, `TJ`. */
  | { readonly kind: 'keyword'; readonly value: string };

export type Dictionary = ReadonlyMap<string, Value>;

const token =
  /[\s\0]*(?:(<<|>>|\[|\])|\/([^\s\0()<>[\]{}/%]*)|<([0-9a-fA-F\s]*)>|\(((?:\\[\s\S]|[^\\()])*)\)|([+-]?\.?\d[\d.]*)|([^\s\0()<>[\]{}/%]+))/y;

/** A value and where the next one begins. */
export interface Parsed {
  readonly value: Value;
  readonly end: number;
}

/**
 * Reads values one after another from bytes in Latin-1, to the end or to what is none. References
 * (`12 0 R`) come as one value.
 */
export function* values(source: string, from = 0): Generator<Parsed> {
  let next = one(source, from);
  while (next !== undefined && !isClosing(next.value)) {
    yield next;
    next = one(source, next.end);
  }
}

function one(source: string, at: number): Parsed | undefined {
  token.lastIndex = at;
  const match = token.exec(source);
  if (match === null) return undefined;
  const end = token.lastIndex;
  const [, bracket, name, hex, literal, number, word] = match;
  if (bracket === '<<') return dictionary(source, end);
  if (bracket === '[') return array(source, end);
  if (name !== undefined) return { value: { kind: 'name', value: name }, end };
  if (hex !== undefined) return { value: { kind: 'string', value: Buffer.from(hex.replace(/\s/g, ''), 'hex') }, end };
  if (literal !== undefined) return { value: { kind: 'string', value: Buffer.from(literal, 'latin1') }, end };
  if (number !== undefined) return reference(source, at) ?? { value: { kind: 'number', value: Number(number) }, end };
  return { value: { kind: 'keyword', value: bracket ?? word ?? '' }, end };
}

const referencePattern = /[\s\0]*(\d+) 0 R(?![^\s\0()<>[\]{}/%])/y;

function reference(source: string, at: number): Parsed | undefined {
  referencePattern.lastIndex = at;
  const match = referencePattern.exec(source);
  return match ? { value: { kind: 'reference', value: Number(match[1]) }, end: referencePattern.lastIndex } : undefined;
}

function array(source: string, from: number): Parsed {
  const { items, end } = until(']', source, from);
  return { value: { kind: 'array', value: items }, end };
}

function dictionary(source: string, from: number): Parsed {
  const { items, end } = until('>>', source, from);
  const entries = new Map<string, Value>();
  for (let at = 0; at + 1 < items.length; at += 2) {
    const [key, value] = [items[at], items[at + 1]];
    if (key?.kind === 'name' && value) entries.set(key.value, value);
  }
  return { value: { kind: 'dictionary', value: entries }, end };
}

function until(
  bracket: string,
  source: string,
  from: number,
): { readonly items: readonly Value[]; readonly end: number } {
  const items: Value[] = [];
  let end = from;
  for (const parsed of values(source, from)) {
    items.push(parsed.value);
    end = parsed.end;
  }
  const closing = one(source, end);
  if (closing?.value.value !== bracket) throw new Error(`No ${bracket} for what begins at byte ${from}`);
  return { items, end: closing.end };
}

function isClosing({ kind, value }: Value): boolean {
  return kind === 'keyword' && (value === ']' || value === '>>');
}
