import type { Diagnostic, SourceRange } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { limits } from './limits.ts';

/**
 * Characters that XML 1.0 (section 2.2), and so a DOCX, cannot hold: controls other than tab and
 * line ends, lone surrogates, U+FFFE and U+FFFF.
 */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A `forbidden-character` at each place where the file holds one. */
export function forbiddenCharacters({ name: file, text }: Source): Diagnostic[] {
  const problems: Diagnostic[] = [];
  for (const { 0: character, index } of text.matchAll(forbidden)) {
    if (problems.length === limits.problems) break;
    problems.push(forbiddenCharacter(character, { file, start: index, end: index + character.length }));
  }
  return problems;
}

/** The first forbidden character that a quoted text has through an escape such as `\0`, told at the whole text. */
export function forbiddenEscape(text: string, range: SourceRange): Diagnostic[] {
  const character = text.match(forbidden)?.[0];
  return character === undefined ? [] : [forbiddenCharacter(character, range)];
}

function forbiddenCharacter(character: string, range: SourceRange): Diagnostic {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'forbidden-character',
    severity: 'error',
    at: { kind: 'range', ...range },
    params: { codePoint: `U+${hex}` },
  };
}
