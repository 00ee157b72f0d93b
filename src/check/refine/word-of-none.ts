import type { Diagnostic } from '../../model/diagnostic.ts';
import { errorAt } from '../error-at.ts';
import type { Finding } from '../finding.ts';
import { segments } from '../pointer.ts';
import { wordsOfNone } from './meant-words.ts';

/** `urgency: ปกติ`: an ordinary matter has no such key, and must not be given the nearest word of its list. */
export function wordOfNone(diagnostic: Diagnostic, { error, at: { node } }: Finding): Diagnostic {
  if (diagnostic.code !== 'not-in-list') return diagnostic;
  const key = segments(error.instancePath).at(-1) ?? '';
  const { value } = diagnostic.params;
  if (!wordsOfNone[key]?.includes(value.trim().toLowerCase())) return diagnostic;
  return errorAt('key-to-leave-out', node.range, { key, value });
}
