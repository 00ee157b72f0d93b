import path from 'node:path';
import { globSync } from 'tinyglobby';
import { settingsName } from '../../check/settings.ts';

/** YAML files that are no inputs, and folders that hold none; nor is anything hidden one. The help of the commands says so. */
const ignore = ['**/templates/**', '**/node_modules/**', `**/${settingsName}`, '**/families.yaml'];

/** Every input in a folder and the folders below it. Links are not followed out of it. */
export function inputsBelow(folder: string): readonly string[] {
  const names = globSync('**/*.{yaml,yml}', {
    cwd: folder,
    ignore,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return names.map((name) => path.join(folder, name)).sort(byCodeUnits);
}

/** Every input that a pattern of the command line matches. */
export function inputsMatching(pattern: string): readonly string[] {
  const absolute = path.isAbsolute(pattern);
  return globSync(pattern, { ignore, absolute, expandDirectories: false, followSymbolicLinks: false })
    .map(path.normalize)
    .sort(byCodeUnits);
}

/** The order must not depend on a machine's language. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
