import type { Diagnostic } from '../model/diagnostic.ts';
import type { Config } from '../model/generated/config.ts';
import type { Source } from '../model/source.ts';
import type { FileRead, World } from '../world/world.ts';

/** What an office says of the rules: how severe each is, in all papers or in one. */
export type Settings = Config;

export interface SettingsOutcome {
  readonly value?: Settings;
  readonly diagnostics: readonly Diagnostic[];
  readonly source?: Source;
}

/** The name of the file that holds them. */
export const settingsName = 'cabsub.config.yaml';

const largest = 256 * 1024;

/**
 * The settings for an input: of the file that `--config` names, else of the nearest `cabsub.config.yaml` in the input's folder or
 * one above it, else none. Problems: what can be wrong with a YAML file and its schema.
 */
export async function settingsFor(input: string, option: string | undefined, world: World): Promise<SettingsOutcome> {
  const file =
    option === undefined ? world.readUpwards(input, settingsName, largest) : world.readInput(option, largest);
  if (!file.ok)
    return option === undefined && file.why === 'missing'
      ? none
      : { diagnostics: [unread(file.why, option ?? settingsName)] };
  const { accept } = await import('./accept.ts');
  const { value, source, diagnostics } = await accept('config', file.path, file.bytes);
  return { ...(value && { value: value.value }), ...(source && { source }), diagnostics };
}

const none: SettingsOutcome = { value: {}, diagnostics: [] };

function unread(why: Extract<FileRead, { ok: false }>['why'], path: string): Diagnostic {
  const code = { missing: 'input-missing', folder: 'input-is-folder' } as const;
  const told = why === 'missing' || why === 'folder' ? code[why] : 'input-unreadable';
  return { code: told, severity: 'error', at: { kind: 'command' }, params: { path } };
}
