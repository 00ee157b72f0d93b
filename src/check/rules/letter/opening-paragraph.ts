/** A stretch of a body, in UTF-16 code units of it. */
export interface Passage {
  readonly text: string;
  readonly start: number;
}

const end = /\n[ \t]*(?:\n|(?:[\d๐-๙]{1,3}[.)]|-)[ \t])/;

/** The first paragraph of a body: up to an empty line or a list. */
export function openingParagraph(body: string): Passage {
  const start = body.length - body.trimStart().length;
  const rest = body.slice(start);
  const { index = rest.length } = end.exec(rest) ?? {};
  return { text: rest.slice(0, index).trimEnd(), start };
}
