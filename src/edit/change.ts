import type { Path, Said } from './value.ts';

type Change = (value: Said | undefined) => Said | undefined;

/**
 * What a file says once the value at a path is another: `change` is given the one that is there and returns the one to be. Maps and lists on
 * the way are made where nothing is; absent where something else is.
 */
export function changedAt(whole: Said | undefined, path: Path, change: Change): Said | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return change(whole);
  if (typeof step === 'string') return changedEntry(whole ?? new Map<string, Said>(), step, rest, change);
  return changedItem(whole ?? [], step, rest, change);
}

function changedEntry(whole: Said, key: string, rest: Path, change: Change): Said | undefined {
  if (!(whole instanceof Map)) return undefined;
  const value = changedAt(whole.get(key), rest, change);
  return value === undefined ? undefined : new Map([...whole, [key, value]]);
}

function changedItem(whole: Said, index: number, rest: Path, change: Change): Said | undefined {
  if (!isItems(whole) || index > whole.length) return undefined;
  const value = changedAt(whole[index], rest, change);
  return value === undefined ? undefined : [...whole.slice(0, index), value, ...whole.slice(index + 1)];
}

/** What a file says without the value at a path, and without the lists and maps that it was the last in; the top stays. */
export function without(whole: Said, path: Path): Said | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (typeof step === 'string') return whole instanceof Map ? withoutEntry(whole, step, rest) : whole;
  if (!isItems(whole)) return whole;
  const left = without(whole[step] ?? null, rest);
  return [...whole.slice(0, step), ...(left === undefined || isEmpty(left) ? [] : [left]), ...whole.slice(step + 1)];
}

function withoutEntry(whole: ReadonlyMap<string, Said>, key: string, rest: Path): Said {
  const left = without(whole.get(key) ?? null, rest);
  const others = [...whole].filter(([other]) => other !== key);
  return new Map(left === undefined || isEmpty(left) ? others : [...others, [key, left]]);
}

export function isItems(value: Said | undefined): value is readonly Said[] {
  return Array.isArray(value);
}

function isEmpty(value: Said): boolean {
  return value instanceof Map ? value.size === 0 : isItems(value) && value.length === 0;
}
