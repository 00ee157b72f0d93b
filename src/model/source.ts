/** The decoded text of one file. `name` is the path as the user gave it. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** Line and column from 1; the column counts code points, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
