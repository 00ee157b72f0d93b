import { anyScript } from '../../../thai/any-script.ts';
import { fixOf } from '../fix.ts';
import type { TextRule } from '../rule.ts';
import type { Text } from '../text.ts';
import { codePointOf } from './code-point.ts';
import { type Match, matches } from './matches.ts';

/** Characters without a form of their own: joiners, marks of direction, soft hyphens, a byte-order mark, controls. For a character class. */
export const INVISIBLE = String.raw`\p{Cf}\p{DI}\u0080-\u009F`;
/** Spaces that are not the ordinary one, and what ends lines elsewhere. */
const ODD_SPACES = String.raw`\t\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`;

const run = anyScript(`(?<![ ${INVISIBLE}${ODD_SPACES}])[ ${INVISIBLE}${ODD_SPACES}]+`, 'gu');
const odd = anyScript(`[${INVISIBLE}${ODD_SPACES}]`, 'u');
const space = new RegExp(`[ ${ODD_SPACES}]`);

/** Characters that nobody sees and that search, sorting and line breaking stumble over (domain.md E.3, F17). */
export const invisibleCharacter: TextRule<'invisible-character'> = {
  code: 'invisible-character',
  severity: 'warning',
  looksAt: 'text',
  find: (text) => {
    if (!odd(text.value).test(text.value)) return [];
    return matches(text.value, run).flatMap((match) => {
      const [first] = odd(match.found).exec(match.found) ?? [];
      if (first === undefined || isIndent(text.value, match)) return [];
      const { start, end, found } = match;
      const means = space.test(found) && !isAtBorder(text.value, match) ? 'space' : 'nothing';
      return [
        {
          at: text.range(start, end),
          params: { codePoint: codePointOf(first), means },
          ...(isHarmless(text, match, means) && fixOf(text, start, end, means === 'space' ? ' ' : '')),
        },
      ];
    });
  },
};

/** Tabs and spaces alone before a line's first character. */
function isIndent(value: string, { found, start }: Match): boolean {
  return /^[ \t]*$/.test(found) && isLineStart(value, start);
}

function isLineStart(value: string, at: number): boolean {
  return at === 0 || value.charAt(at - 1) === '\n';
}

/** Where no space belongs: at the ends of a line, inside a bracket or quotation mark. */
function isAtBorder(value: string, { start, end }: Match): boolean {
  return isLineStart(value, start) || /[(“]/.test(value.charAt(start - 1)) || /^$|[\n)”]/.test(value.charAt(end));
}

/** Whether YAML and Markdown read the text as before once it is mended: no comment, no key, no item comes about. */
function isHarmless({ value, markdown }: Text, { start, end }: Match, means: 'space' | 'nothing'): boolean {
  const after = value.slice(end, end + 2);
  if (isLineStart(value, start)) return /^\p{L}/u.test(after);
  if (means === 'nothing') return true;
  const before = value.slice(Math.max(0, start - longestIndent), start);
  const isMarker = markdown && /(?:^|\n)[ \t]*(?:[\d๐-๙]{1,9}[.)]|[-+*])$/.test(before);
  return !isMarker && !before.endsWith(':') && !after.startsWith('#');
}

/** More than any item is indented, in characters. */
const longestIndent = 60;
