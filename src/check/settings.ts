import type { Diagnostic, Place } from '../model/diagnostic.ts';
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
 * one above it, else none. Problems: `settings-unusable`, and what can be wrong with a YAML file and its schema.
 */
export async function settingsFor(input: string, option: string | undefined, world: World): Promise<SettingsOutcome> {
  const path = option ?? world.findUpwards(input, settingsName);
  if (path === undefined) return none;
  const file = world.readInput(path, largest);
  if (!file.ok) {
    const at: Place = option === undefined ? { kind: 'file', file: path } : { kind: 'command' };
    return { diagnostics: [unusable(path, file.why, at)] };
  }
  const { accept } = await import('./accept.ts');
  const { value, source, diagnostics } = await accept('config', path, file.bytes);
  // An office that has set nothing yet, or has put it all into comments.
  if (diagnostics.some(({ code }) => code === 'input-empty')) return none;
  return { ...(value && { value: value.value }), ...(source && { source }), diagnostics };
}

const none: SettingsOutcome = { value: {}, diagnostics: [] };

function unusable(path: string, why: Extract<FileRead, { ok: false }>['why'], at: Place): Diagnostic {
  const reason = why === 'outside' ? 'unreadable' : why;
  return { code: 'settings-unusable', severity: 'error', at, params: { path, reason } };
}
