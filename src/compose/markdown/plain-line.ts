/** A line of a text that holds no marks of Markdown but at the beginnings of lines. Columns are counted from 0. */
export interface Line {
  /** `other`: it begins with what may be more than an item's marker. */
  readonly kind: 'text' | 'blank' | 'other';
  readonly written: string;
  readonly index: number;
  /** Where it begins in the text. */
  readonly offset: number;
  readonly indent: number;
  /** The marker of an item; a dash has no number. */
  readonly marker?: { readonly delimiter: string; readonly number: number | undefined };
  /** The column of its text, behind the marker. */
  readonly text: number;
}

/** Up to four spaces part an item's text from its marker. */
const marker = /^(?:(?<number>\d{1,9})[.)]|-) {1,4}(?=\S)/;
/** Another marker, and the marks of headings, quotations, tables and ruled lines. */
const otherMark = /^(?:\d{1,9}[.)](?= |$)|[\s#+\-:=>|~])/;

export function plainLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const [index, written] of text.split('\n').entries()) {
    lines.push({ ...partsOf(written), written, index, offset });
    offset += written.length + 1;
  }
  return lines;
}

function partsOf(written: string): Pick<Line, 'kind' | 'indent' | 'marker' | 'text'> {
  const indent = written.search(/[^ ]|$/);
  const { 0: head = '', groups } = marker.exec(written.slice(indent)) ?? {};
  const text = indent + head.length;
  if (text === written.length) return { kind: 'blank', indent, text };
  const kind = otherMark.test(written.slice(text)) ? 'other' : 'text';
  if (head === '') return { kind, indent, text };
  const number = groups?.number === undefined ? undefined : Number(groups.number);
  return { kind, indent, marker: { delimiter: head.trim().slice(-1), number }, text };
}
