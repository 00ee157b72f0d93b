import { anyScript } from '../../../thai/any-script.ts';
import { STATE_ENTERPRISES } from '../../../thai/data/state-enterprises.ts';
import { oneOf } from '../../../thai/one-of.ts';
import { FOLLOWING_VOWELS, LEADING_VOWELS, MARKS } from '../../../thai/text.ts';

const begin = String.raw`(?<=(?:^|[\s(“])`;

/** A space no Thai word has: before a mark or vowel that belongs to the letter in front, or behind a vowel written ahead of its letter. */
const tornSyllable = [
  ` (?<=[ก-ฮ] ) *(?=[${MARKS}${FOLLOWING_VOWELS}])`,
  ' (?<=[ัิ-ู] ) *(?=[่-๋])',
  ' (?<=[่-๋] ) *(?=[ะาำ])',
  ` (?<=[${LEADING_VOWELS}] ) *(?=[ก-ฮ])`,
];
/** การ and ความ make nouns of the words behind them; การ is a word of its own only in names such as การรถไฟแห่งประเทศไทย. */
const tornNoun = [
  ` ${begin}(?:การ|ความ) ) *(?=[ก-ฮ${LEADING_VOWELS}])`,
  ` ${begin}โดย ) *(?=การ(?!${oneOf(STATE_ENTERPRISES)}))`,
];

/**
 * Spaces that should not be there at all, by what is wrong with them (domain.md E.1, F15, F44). Each pattern matches whole runs of spaces in
 * prose; the first space comes first, so that what stands before it is looked at only there.
 */
export const unwantedSpaces = {
  inWord: new RegExp([...tornSyllable, ...tornNoun].join('|'), 'g'),
  inBrackets: anyScript(String.raw` (?<=\( ) *(?=[\p{L}\p{N}“])| (?<=[\p{L}\p{M}\p{N}”] ) *(?=\))`, 'gu'),
  inQuotes: / (?<=“ ) *(?=[^\s”])| (?<=[^\s“] ) *(?=”)/g,
  beforePaiyan: / (?<=[ก-ฮะ-ฺเ-ๅ็-๎] ) *(?=ฯ(?!ลฯ|พณฯ))/g,
} as const;
