import { distance } from 'fastest-levenshtein';
import type { FactRule } from '../rule.ts';
import { type Mention, mentionsOf } from './mentions.ts';

/** So few letters apart two names are probably one. */
const slip = 2;
const leastLength = 4;

/** One person's name is spelt one way throughout a packet: not พลเดช here and พอลเดช there (domain.md F41). */
export const personNameDiffers: FactRule<'person-name-differs'> = {
  code: 'person-name-differs',
  severity: 'warning',
  looksAt: 'facts',
  find: (facts, texts) => {
    const mentions = mentionsOf(facts, texts);
    return mentions.flatMap((mention, index) => {
      const other = mentions.slice(0, index).find((before) => nearlyAlike(before, mention));
      if (!other) return [];
      const params = { name: fullName(mention), other: fullName(other) };
      return [{ at: mention.at, params, related: [{ kind: 'range', ...other.at }] }];
    });
  },
};

function fullName({ given, surname }: Mention): string {
  return `${given} ${surname}`;
}

/** One part is the same and the other a letter or two off. */
function nearlyAlike(one: Mention, other: Mention): boolean {
  if (one.surname === other.surname) return isSlip(one.given, other.given);
  return one.given === other.given && isSlip(one.surname, other.surname);
}

function isSlip(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < leastLength) return false;
  return distance(one, other) <= slip;
}
