import { createHash } from 'node:crypto';
import { fromRoot } from './from-root.ts';
import type { Problem } from './problems.ts';

/**
 * Marks by which a service knows problems again from run to run, in the order given. Lines and columns do not count, so that
 * a problem that moved is the same one; of several alike in a file each is its own by its turn.
 */
export function fingerprints(problems: readonly Problem[], root: string): readonly string[] {
  const turns = new Map<string, number>();
  return problems.map(({ code, at, params, document }) => {
    const file = at ? fromRoot(at.file, root) : '';
    const key = JSON.stringify([code, file, document ?? '', params, at?.stretch?.text ?? '']);
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return createHash('sha256')
      .update(JSON.stringify([key, turn]))
      .digest('hex');
  });
}
