import { broughtIn, shortForms } from '../../../thai/abbreviations.ts';
import type { TextRule } from '../rule.ts';

/** The letter's prose and names. Address, tables and the checklist may be short. */
const prose =
  /^\/(?:subject|body|closing|meeting\/(?:name|venue|purpose|delegation)|ministry\/name|references\/\d+\/from|enclosures\/\d+\/title|signatory\/(?:rank|name|position\/\d+|acting\/for)|contact\/office\/\d+|copies_to\/\d+)$/;
const tableRow = /^[ \t]*\|.*$/gm;
const verbatim = /\{=[^\n{}]+=\}/g;

/** The letter writes words in full: กรุงเทพมหานคร, not กทม. (domain.md F20), unless it brings the short form in behind the full words. */
export const abbreviation: TextRule<'abbreviation'> = {
  code: 'abbreviation',
  severity: 'warning',
  looksAt: 'text',
  find: ({ document, pointer, value, range }, { letter }) => {
    if (document !== 'cover-letter' || !prose.test(pointer)) return [];
    const found = shortForms(withoutAsides(value));
    if (found.length === 0) return [];
    const { subject, meeting, body } = letter.facts;
    const known = new Set(
      [value, subject, meeting?.name, meeting?.purpose, body].flatMap((text = '') => broughtIn(text)),
    );
    return found
      .filter(({ written }) => !known.has(written))
      .map(({ written, start, end, readings, edit }) => ({
        at: range(start, end),
        params: { abbreviation: written, readings },
        ...(edit && { fix: { range: range(edit.start, edit.end), text: edit.text } }),
      }));
  },
};

/** The text with its table rows and what the author marked as verbatim blank, every offset kept. */
function withoutAsides(text: string): string {
  return text.replace(tableRow, blank).replace(verbatim, blank);
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
