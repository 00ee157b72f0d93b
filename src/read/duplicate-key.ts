import type { Diagnostic } from '../model/diagnostic.ts';
import type { MapEntry } from './tree.ts';

/** What comes of two entries with one key: the one that stays, and the problem, which is told at the other. */
export interface Duplicate {
  readonly kept: MapEntry;
  readonly problem: Diagnostic;
}

/** The first stays, unless it is empty and the second is not. */
export function duplicateKey(first: MapEntry, second: MapEntry): Duplicate {
  const [kept, other] = isEmpty(first) && !isEmpty(second) ? [second, first] : [first, second];
  const problem: Diagnostic = {
    code: 'yaml-duplicate-key',
    severity: 'error',
    at: { kind: 'range', ...other.keyRange },
    params: { key: other.key, empty: isEmpty(other) },
    related: [{ kind: 'range', ...kept.keyRange }],
  };
  return { kept, problem };
}

function isEmpty({ value }: MapEntry): boolean {
  return value.kind === 'scalar' && value.written.trim() === '';
}
