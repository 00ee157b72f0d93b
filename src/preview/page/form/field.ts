import type { Path } from '../../../edit/index.ts';

/** A text in both languages of the page. */
export interface Label {
  readonly th: string;
  readonly en: string;
}

/** A value that the form asks for. How it is asked for, what it may be and what is said of it comes from the schema. */
export interface Field {
  /** Keys from the top of the file, or of the record that it is a field of, parted by points. */
  readonly path: string;
  readonly label: Label;
  /** What takes the place of the schema's description; none where the label says it all. */
  readonly hint?: Label | 'none';
  /** How the choices are called where the schema has words for machines. */
  readonly choices?: Readonly<Record<string, Label>>;
  /** How a long text may be written, shown to who asks for it. */
  readonly example?: string;
  /** What one item of a list is called. */
  readonly item?: Label;
  /** How many items the program itself prints before those of the list. */
  readonly printedBefore?: number;
  /** What is asked for of each item of a list of records. */
  readonly fields?: readonly Field[];
  /** Paths of what stands in for it: the papers cannot do without it unless all of these are given; without any, they never can. */
  readonly neededUnless?: readonly string[];
  /** Shares its line with a neighbour. */
  readonly half?: true;
}

export interface Group {
  readonly id: string;
  readonly label: Label;
  readonly hint?: Label;
  readonly fields: readonly Field[];
}

/** The path of a field as steps, below the path of its record if it is in one. */
export function pathOf({ path }: Field, above: Path = []): Path {
  return [...above, ...path.split('.')];
}
