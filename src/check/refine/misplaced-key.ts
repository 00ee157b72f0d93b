import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Finding } from '../finding.ts';
import { child, dottedPath, segments } from '../pointer.ts';
import { keysOf, property, resolved, type SchemaPlace } from '../schema.ts';

/** A known key too high or too low, as `deadline` at the top for `checklist.deadline`. */
export function misplacedKey(diagnostic: Diagnostic, finding: Finding): Diagnostic {
  if (diagnostic.code !== 'unknown-key') return diagnostic;
  const { key } = diagnostic.params;
  const belongs = mapBelow(key, finding) ?? mapAbove(key, finding);
  return belongs === undefined ? diagnostic : { ...diagnostic, code: 'misplaced-key', params: { key, belongs } };
}

/** A map right inside that takes the key. */
function mapBelow(key: string, { error, place }: Finding): string | undefined {
  const takesKey = (name: string): boolean => {
    const inner = property(place, name);
    return inner !== undefined && takes(resolved(inner), key);
  };
  const name = keysOf(place).find(takesKey);
  return name && dottedPath(child(error.instancePath, name));
}

/** The nearest map around that takes the key; the top of the file is ''. */
function mapAbove(key: string, { error, ancestors }: Finding): string | undefined {
  const depth = ancestors.findLastIndex((ancestor) => takes(ancestor, key));
  return depth === -1 ? undefined : dottedPath(segments(error.instancePath).slice(0, depth).reduce(child, ''));
}

function takes(place: SchemaPlace, key: string): boolean {
  return property(place, key) !== undefined;
}
