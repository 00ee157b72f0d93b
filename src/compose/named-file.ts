import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { FileRead } from '../world/world.ts';

/** Why a file that the input or the command line names could not be read. `limit` is in bytes. */
export function unreadable(
  why: Extract<FileRead, { ok: false }>['why'],
  name: string,
  limit: number,
  at: Place,
): Diagnostic {
  if (why === 'too-large')
    return { code: 'input-too-large', severity: 'error', at, params: { limitMiB: limit / 1024 / 1024 } };
  return { code: codes[why], severity: 'error', at, params: { name } };
}

const codes = {
  missing: 'named-file-missing',
  folder: 'named-file-is-folder',
  outside: 'named-file-outside',
  unreadable: 'named-file-unreadable',
} as const;
