import type { DocumentName, SourceRange } from '../../../model/diagnostic.ts';
import { type Person, personOf } from '../../../thai/person.ts';
import type { PacketFacts } from '../../packet-facts.ts';
import type { Text } from '../text.ts';
import { signaturesOf } from './signatures.ts';

/** A person with given name and surname, at one place of the packet. */
export interface Mention extends Person {
  readonly written: string;
  /** Under a signature, where other titles are used than in a text (domain.md F41). */
  readonly signature: boolean;
  readonly at: SourceRange;
  readonly document?: DocumentName;
}

const most = 500;

/** The people that a packet names: first under its signatures, then in its texts, each place once. */
export function mentionsOf(facts: PacketFacts, texts: readonly Text[]): readonly Mention[] {
  const signatures = signaturesOf(facts).map(({ name, rank = '', range }) => ({
    ...personOf(`${rank} ${name}`.trim()),
    written: name,
    signature: true,
    at: range(0, name.length),
  }));
  const inTexts = texts
    .filter(({ pointer }) => !pointer.endsWith('/name') || pointer.startsWith('/meeting'))
    .flatMap(({ document, value, names, range }) =>
      names().map(({ start, end }) => {
        const written = value.slice(start, end);
        return { ...personOf(written), written, signature: false, at: range(start, end), document };
      }),
    );
  const whole = [...signatures, ...inTexts].filter(({ given, surname }) => given !== '' && surname !== '');
  return [...new Map(whole.map((mention) => [mention.at.start, mention])).values()].slice(0, most);
}
