import { shortForms } from '../../../thai/abbreviations.ts';
import type { TextRule } from '../rule.ts';

/** The letter's prose and names. Address, tables and the checklist may be short. */
const prose =
  /^\/(?:subject|body|closing|meeting\/(?:name|venue|purpose)|ministry\/name|references\/\d+\/from|enclosures\/\d+\/title|signatory\/(?:rank|name|position\/\d+|acting\/for)|contact\/office\/\d+|copies_to\/\d+)$/;
const tableRow = /^[ \t]*\|.*$/gm;
const verbatim = /\{=[^\n{}]+=\}/g;

/** The letter writes words in full: กรุงเทพมหานคร, not กทม. (domain.md F20). */
export const abbreviation: TextRule<'abbreviation'> = {
  code: 'abbreviation',
  severity: 'warning',
  looksAt: 'text',
  find: ({ document, pointer, value, range }) => {
    if (document !== 'cover-letter' || !prose.test(pointer)) return [];
    return shortForms(withoutAsides(value)).map(({ written, start, end, readings, edit }) => ({
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
