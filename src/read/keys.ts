import { isAlias, isScalar, type ParsedNode, Scalar } from 'yaml';
import type { Diagnostic, SourceRange } from '../model/diagnostic.ts';
import { forbiddenEscape } from './characters.ts';

/** Names that mean something to JavaScript's objects, so that no data may bear them. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A key's text, absent where it cannot be used, and what is wrong with it. */
export interface CheckedKey {
  readonly key?: string;
  readonly problems: readonly Diagnostic[];
}

export function checkKey(node: ParsedNode, range: SourceRange): CheckedKey {
  const at = { kind: 'range', ...range } as const;
  // An alias is told as such, wherever it stands.
  if (isAlias(node)) return { problems: [] };
  if (!isScalar(node) || !node.source) {
    return { problems: [{ code: 'yaml-key-not-text', severity: 'error', at, params: {} }] };
  }
  const key = node.source;
  if (key === '<<' && node.type === Scalar.PLAIN) {
    return { problems: [{ code: 'yaml-merge-key', severity: 'error', at, params: {} }] };
  }
  if (forbiddenKeys.has(key)) {
    return { problems: [{ code: 'yaml-forbidden-key', severity: 'error', at, params: { key } }] };
  }
  return { key, problems: node.type === Scalar.PLAIN ? [] : forbiddenEscape(key, range) };
}
