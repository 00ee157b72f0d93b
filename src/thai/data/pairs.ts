/** A table of words, a line each: the word and, behind a space, the one to write in its place. */
export function pairs(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line): [string, string] => {
        const [word = '', instead = ''] = line.split(' ');
        return [word, instead];
      }),
  );
}
