/** Where the line of a place starts. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of a place ends, before its line end. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  if (found < 0) return text.length;
  return found > at && text[found - 1] === '\r' ? found - 1 : found;
}

/** Where the line below starts; the end of the text where there is none. */
export function lineBelow(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}

/** How many characters stand before a place on its line. */
export function column(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** Whether nothing but space stands before a place on its line. */
export function isFirstOnLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}

export function spaces(count: number): string {
  return ' '.repeat(Math.max(0, count));
}

/** The text of the line that a place is on. */
export function lineAt(text: string, at: number): string {
  return text.slice(lineStart(text, at), lineEnd(text, at));
}
