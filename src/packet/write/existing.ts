import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { manifestName } from '../packet.ts';

/**
 * The files in a packet's folder that its manifest does not account for, byte for byte: what somebody
 * changed or added by hand, and must not lose. Empty where there is no such folder.
 */
export function foreignFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) return [path.basename(folder)];
  const listed = listedHashes(path.join(folder, manifestName));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== manifestName || listed.size === 0)
    .filter((entry) => !entry.isFile() || listed.get(entry.name) !== hash(path.join(folder, entry.name)))
    .map((entry) => entry.name)
    .sort();
}

/** SHA-256 by file name; nothing where there is no manifest that can be read. */
function listedHashes(manifest: string): ReadonlyMap<string, string> {
  const files = property(parse(manifest), 'files');
  if (!Array.isArray(files)) return new Map();
  return new Map(files.map((file) => [String(property(file, 'name')), String(property(file, 'sha256'))]));
}

function parse(manifest: string): unknown {
  try {
    return JSON.parse(readFileSync(manifest, 'utf8'));
  } catch {
    return undefined;
  }
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function hash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
