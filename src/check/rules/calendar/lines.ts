export interface Line {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly start: number;
}

/** The lines of a text that are not empty. Thai prose does not mark the end of a sentence: what stands on a line may belong together. */
export function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ text: line, start: index }));
}
