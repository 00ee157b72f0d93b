import path from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Packet } from '../packet.ts';
import { foreignFiles } from './existing.ts';
import { makeFolders } from './folders.ts';
import { recover, swapIn } from './swap.ts';
import { isSystemError } from './system-error.ts';

/**
 * Writes a packet into `folder`, all or nothing: a folder beside it is filled, synced and renamed.
 * A packet that is there already is replaced as a whole, but not if somebody changed or added a file
 * in it since it was built, unless `force` says so (design.md section 8). A classified one can be read by its owner alone.
 */
export function writePacket(
  packet: Packet,
  folder: string,
  options: { readonly force: boolean },
): readonly Diagnostic[] {
  const target = path.resolve(folder);
  try {
    makeFolders(path.dirname(target));
    recover(target);
    const changed = options.force ? [] : foreignFiles(target);
    if (changed.length > 0) {
      return [
        {
          code: 'output-changed',
          severity: 'error',
          at: { kind: 'command' },
          params: { path: folder, files: changed },
        },
      ];
    }
    swapIn(target, packet);
    return [];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [
      {
        code: 'output-unwritable',
        severity: 'error',
        at: { kind: 'command' },
        params: { path: folder, reason: error.code },
      },
    ];
  }
}
