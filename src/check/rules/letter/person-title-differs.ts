import { PROFESSIONAL_TITLES } from '../../../thai/data/professional-titles.ts';
import type { FactRule } from '../rule.ts';
import { type Mention, mentionsOf } from './mentions.ts';

/**
 * One person bears one title throughout a packet: not นายพลเดช here and นายแพทย์พลเดช there (domain.md F41). A title of
 * profession or degree may be in the texts and not under the signature.
 */
export const personTitleDiffers: FactRule<'person-title-differs'> = {
  code: 'person-title-differs',
  severity: 'warning',
  looksAt: 'facts',
  find: (facts, texts) => {
    const mentions = mentionsOf(facts, texts);
    return mentions.flatMap((mention, index) => {
      const other = mentions.slice(0, index).find((before) => samePerson(before, mention) && differs(before, mention));
      if (!other) return [];
      const params = {
        name: `${mention.given} ${mention.surname}`,
        title: titleOf(mention),
        otherTitle: titleOf(other),
      };
      return [{ at: mention.at, params, related: [{ kind: 'range', ...other.at }] }];
    });
  },
};

function samePerson(one: Mention, other: Mention): boolean {
  return one.given === other.given && one.surname === other.surname;
}

function differs(one: Mention, other: Mention): boolean {
  if (one.signature === other.signature) return titleOf(one) !== titleOf(other);
  return plainTitle(one) !== undefined && plainTitle(other) !== undefined && plainTitle(one) !== plainTitle(other);
}

function titleOf({ titles }: Mention): string {
  return titles.join(' ');
}

/** The title without those of profession; nothing where it is not sure what remains. */
function plainTitle({ titles }: Mention): string | undefined {
  const plain = titles.flatMap((title) => {
    const sure = PROFESSIONAL_TITLES.get(title);
    return PROFESSIONAL_TITLES.has(title) ? (sure === undefined ? [] : [sure]) : [title];
  });
  return plain.length === 0 ? undefined : plain.join(' ');
}
