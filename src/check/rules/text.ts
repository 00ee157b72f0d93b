import type { DocumentName, SourceRange } from '../../model/diagnostic.ts';
import type { Places } from '../../model/submission.ts';
import { markdownKeys } from '../markdown-keys.ts';
import type { PacketFacts } from '../packet-facts.ts';
import { child } from '../pointer.ts';

/** One text that a paper has from the input, as YAML gives it: digits as typed, Markdown not yet read. */
export interface Text {
  readonly document: DocumentName;
  /** Where it stands among the paper's facts: `/signatory/name`. */
  readonly pointer: string;
  readonly value: string;
  /** Lines count: lists, tables, blank lines between paragraphs. */
  readonly markdown: boolean;
  /** The range in the file of a stretch of the text, in UTF-16 code units of `value`. */
  range(start: number, end: number): SourceRange;
}

/** Every text of the three papers, in the order of their facts. */
export function textsOf({ letter, memo, checklist }: PacketFacts): readonly Text[] {
  return [
    ...texts('cover-letter', letter.facts, '', letter.places),
    ...texts('information-memo', memo.facts, '', memo.places),
    ...texts('checklist', checklist.facts, '', checklist.places),
  ];
}

function texts(document: DocumentName, value: unknown, pointer: string, places: Places): readonly Text[] {
  if (typeof value === 'string') {
    const markdown = markdownKeys.has(pointer.slice(pointer.lastIndexOf('/') + 1));
    return [{ document, pointer, value, markdown, range: (start, end) => places.text(pointer, start, end) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(document, inner, child(pointer, key), places));
}
