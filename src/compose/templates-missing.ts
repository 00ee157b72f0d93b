import type { Diagnostic } from '../model/diagnostic.ts';
import type { World } from '../world/world.ts';

/** A folder that was named and holds none of the files is a slip, not a wish for the built-in ones. */
export function templatesMissing(folder: string | undefined, world: World): Diagnostic | undefined {
  if (folder === undefined) return undefined;
  const files = ['styles.yaml', 'cover-letter.yaml', 'information-memo.yaml', 'checklist.yaml'];
  const isThere = files.some((name) => {
    const read = world.readInput(`${folder}/${name}`, 0);
    return read.ok || read.why !== 'missing';
  });
  if (isThere) return undefined;
  return { code: 'templates-missing', severity: 'error', at: { kind: 'command' }, params: { path: folder } };
}
