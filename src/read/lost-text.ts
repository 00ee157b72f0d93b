import type { Fault } from './fault.ts';
import type { Lexeme } from './tokens.ts';

/**
 * Writing that YAML takes without a word but not as it was meant: `#2` behind a space begins a
 * comment and the rest of the text is lost; a list item that stands too deep, or whose dash lacks
 * its space, runs on as text of the line above.
 */
export function lostText(lexemes: readonly Lexeme[]): Fault[] {
  return lexemes.flatMap((lexeme, index) => {
    if (lexeme.type === 'comment') return cutText(lexeme, lexemes.slice(Math.max(0, index - 2), index));
    return lexeme.type === 'scalar' ? swallowedItem(lexeme) : [];
  });
}

/** A comment that follows other text on its line and has no space behind its `#`. */
function cutText({ text, start }: Lexeme, [first, second]: readonly Lexeme[]): Fault[] {
  const afterText = second?.type === 'space' && first !== undefined && !first.text.endsWith('\n');
  if (!afterText || !/^#[^\s#]/.test(text)) return [];
  return [{ detail: 'comment-cuts-text', start, end: start + text.length, until: start }];
}

function swallowedItem({ text, start }: Lexeme): Fault[] {
  const lineBreak = text.match(/\n[ \t]*-/);
  if (!lineBreak) return [];
  const dash = (lineBreak.index ?? 0) + lineBreak[0].length - 1;
  if (/^-[^\s-]/.test(text)) return [{ detail: 'dash-space', start, end: start + 1, until: start }];
  if (!/^-\s/.test(text.slice(dash))) return [];
  return [{ detail: 'dash-in-text', start: start + dash, end: start + dash + 1, until: start }];
}
