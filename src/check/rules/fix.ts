import type { Fix } from '../../model/diagnostic.ts';
import type { Text } from './text.ts';

/**
 * The edit that puts `replacement` in place of a stretch of a text, in UTF-16 code units of its value. None where the file does not
 * hold the stretch letter for letter: where it has escapes, and over the end of a line that YAML folds.
 */
export function fixOf(text: Text, start: number, end: number, replacement: string): { readonly fix?: Fix } {
  const range = text.range(start, end);
  const behind = text.range(end, end);
  const isAligned = behind.start === behind.end;
  const isUnbroken = range.end - range.start === end - start && range.end === behind.start;
  return isAligned && isUnbroken ? { fix: { range, text: replacement } } : {};
}
