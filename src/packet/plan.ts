import path from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';

/** Where a packet goes: `folder` is what a user is told, absolute or relative as the parent was given. */
export interface Target {
  readonly input: string;
  readonly folder: string;
}

/**
 * The folder of each input's packet: below `parent`, the input's path from the working folder
 * without its ending; an input outside the working folder gives its file name alone (design.md
 * section 8); that of standard input, `-`, goes to `stdin`. Inputs that would share a folder are refused.
 */
export function planTargets(
  inputs: readonly string[],
  parent: string,
  workingFolder: string,
): { readonly targets: readonly Target[]; readonly diagnostics: readonly Diagnostic[] } {
  const targets = inputs.map((input) => ({ input, folder: path.join(parent, packetPath(input, workingFolder)) }));
  return { targets, diagnostics: targets.flatMap((target, position) => shared(target, targets.slice(0, position))) };
}

function packetPath(input: string, workingFolder: string): string {
  if (input === '-') return 'stdin';
  const relative = path.relative(workingFolder, path.resolve(workingFolder, input));
  const inside = relative !== '' && relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
  const { dir, name } = path.parse(inside ? relative : path.basename(input));
  return path.join(dir, name);
}

/** File systems that ignore case would put `A.yaml` and `a.yaml` into one folder. */
function shared(target: Target, earlier: readonly Target[]): readonly Diagnostic[] {
  const clash = earlier.find(({ folder }) => folder.toLowerCase() === target.folder.toLowerCase());
  if (!clash) return [];
  return [
    {
      code: 'output-shared',
      severity: 'error',
      at: { kind: 'file', file: target.input },
      params: { path: target.folder, other: clash.input },
    },
  ];
}
