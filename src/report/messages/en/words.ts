import type { WordFault } from '../../../model/diagnostic.ts';
import type { Catalogue, Message } from '../message.ts';
import { quoted } from '../quoted.ts';

const example = 'Write the whole word, with “|” only where a line may break, as in “พระราช|บัญญัติ”';

const faults: Readonly<Record<WordFault, Omit<Message, 'what'>>> = {
  'no-letter': { why: 'It has no letter', fix: 'Delete it. A note in the list begins with “#”' },
  'too-long': { why: 'It is longer than 200 characters', fix: 'Write one word or name a line' },
  'bad-start': { why: 'No line begins with its first character', fix: example },
  'bad-end': { why: 'No line ends with its last character', fix: example },
  'bad-bar': { why: 'No line can break at this “|”', fix: example },
};

/** The office's own words for line breaking. */
export const words = {
  'word-unusable': ({ word, why }) => ({ what: `${quoted(word)} is not a word for line breaking`, ...faults[why] }),
} satisfies Partial<Catalogue>;
