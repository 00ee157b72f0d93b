import type { Place } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { positionAt } from './lines.ts';

/** A place as tools write it: `file:line:column`, the file alone, or nothing for the command line. */
export function placeText(at: Place, sources: ReadonlyMap<string, Source>): string {
  if (at.kind === 'command') return '';
  const source = sources.get(at.file);
  if (at.kind === 'file' || !source) return at.file;
  const { line, column } = positionAt(source.text, at.start);
  return `${at.file}:${line}:${column}`;
}
