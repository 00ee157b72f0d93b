import type { Fault } from './fault.ts';

/**
 * `key:value` written without the space that makes it an entry; `https://…` is no such thing.
 * `start` is where the text begins in the file.
 */
export function colonWithoutSpace(text: string, start: number): Fault | undefined {
  const key = text.match(/^[^\s:]+:(?=[^\s:/])/)?.[0];
  if (key === undefined) return undefined;
  const end = start + key.length;
  return { detail: 'colon-space', start, end, until: end, fix: { start: end, end, text: ' ' } };
}
