import { type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { standardInput } from './standard-input.ts';

/** The inputs that a command line names, each once, and what it names in vain. */
export interface NamedInputs {
  readonly inputs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Inputs in the order in which they are named; what a folder holds and what a pattern matches in code unit order. A name that is
 * there is never taken for a pattern, and one that is not is left for the reader to miss. Problems: `folder-without-inputs`,
 * `pattern-matches-nothing`.
 */
export async function namedInputs(names: readonly string[]): Promise<NamedInputs> {
  const outcomes = await Promise.all(names.map(meant));
  return {
    inputs: eachOnce(outcomes.flatMap(({ inputs }) => inputs)),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

async function meant(name: string): Promise<NamedInputs> {
  const there = name === standardInput ? undefined : statsOf(name);
  const mayMatch = !there && /[*?[{(!]/.test(name);
  if (!there?.isDirectory() && !mayMatch) return { inputs: [name], diagnostics: [] };

  const { inputsBelow, inputsMatching } = await import('./found.ts');
  const inputs = there ? inputsBelow(name) : inputsMatching(name);
  return { inputs, diagnostics: inputs.length > 0 ? [] : [there ? without(name) : unmatched(name)] };
}

/** None of what is not there, or cannot be looked at. */
function statsOf(name: string): Stats | undefined {
  try {
    return statSync(name);
  } catch {
    return undefined;
  }
}

function without(path: string): Diagnostic {
  return { code: 'folder-without-inputs', severity: 'error', at: { kind: 'command' }, params: { path } };
}

function unmatched(pattern: string): Diagnostic {
  return { code: 'pattern-matches-nothing', severity: 'error', at: { kind: 'command' }, params: { pattern } };
}

/** However a file is named, it is one input. */
function eachOnce(inputs: readonly string[]): readonly string[] {
  const byPath = new Map<string, string>();
  for (const input of inputs) {
    const key = input === standardInput ? input : path.resolve(input);
    if (!byPath.has(key)) byPath.set(key, input);
  }
  return [...byPath.values()];
}
