import type { DocumentName, SourceRange } from '../../model/diagnostic.ts';
import type { DocumentFacts } from '../../model/submission.ts';
import { type DateInText, datesIn } from '../../thai/dates-in-text.ts';
import { type PersonName, personNames } from '../../thai/names.ts';
import { markdownKeys } from '../markdown-keys.ts';
import type { PacketFacts } from '../packet-facts.ts';
import { child } from '../pointer.ts';
import { proseOf, without } from './prose.ts';

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
  /** The dates in it. Many rules ask for them: they are looked for once. */
  dates(): readonly DateInText[];
  /** What of it is prose, every offset as in `value` (prose.ts); it too is looked for once. */
  prose(): string;
  /** The names of persons in it, titles included. */
  names(): readonly PersonName[];
  /** The prose without names of persons, every offset as in `value`. */
  namelessProse(): string;
}

/** Every text of the three papers, in the order of their facts. */
export function textsOf({ letter, memo, checklist }: PacketFacts): readonly Text[] {
  const names = remembered(personNames);
  const looks: Looks = {
    dates: remembered(datesIn),
    names,
    nameless: remembered((prose) => without(prose, names(prose))),
    prose: remembered((text) => proseOf(text, false)),
    markdownProse: remembered((text) => proseOf(text, true)),
  };
  return [
    ...texts('cover-letter', letter, looks),
    ...texts('information-memo', memo, looks),
    ...texts('checklist', checklist, looks),
  ];
}

/** What is found in a text by looking through the whole of it. */
interface Looks {
  readonly dates: (text: string) => readonly DateInText[];
  readonly names: (text: string) => readonly PersonName[];
  readonly nameless: (prose: string) => string;
  readonly prose: (text: string) => string;
  readonly markdownProse: (text: string) => string;
}

function texts(
  document: DocumentName,
  { facts, places }: DocumentFacts<unknown>,
  looks: Looks,
  pointer = '',
): readonly Text[] {
  if (typeof facts === 'string') {
    const markdown = markdownKeys.has(pointer.slice(pointer.lastIndexOf('/') + 1));
    const prose = () => (markdown ? looks.markdownProse(facts) : looks.prose(facts));
    return [
      {
        document,
        pointer,
        value: facts,
        markdown,
        range: (start, end) => places.text(pointer, start, end),
        dates: () => looks.dates(facts),
        prose,
        names: () => looks.names(facts),
        namelessProse: () => looks.nameless(prose()),
      },
    ];
  }
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([key, inner]) =>
    texts(document, { facts: inner, places }, looks, child(pointer, key)),
  );
}

/** Papers share texts: what was found in one is kept while the rules look. */
function remembered<T>(look: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const known = found.get(text) ?? look(text);
    found.set(text, known);
    return known;
  };
}
