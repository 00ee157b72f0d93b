import { amount } from '../amount.ts';
import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { markdownKinds } from './markdown.ts';

/** What is written in a body and would not come out as meant. */
export const body = {
  'sublist-not-indented': ({ written, before }) => ({
    what: `Item ${quoted(written)} stands on one level with ${quoted(before)} but is marked in another way`,
    why: 'Printed like this, items below an item become its equals, and the numbers come out wrong',
    fix: 'Indent an item that belongs under the one above; mark items of one level alike',
  }),
  'list-marker-space': ({ marker }) => ({
    what: `There is no space after the number ${quoted(marker)}`,
    why: 'Without it the item is printed as a plain paragraph, and the numbers after it come out wrong',
    fix: 'Put one space after the number',
  }),
  'list-marker-unknown': ({ marker }) => ({
    what: `${quoted(marker)} before a paragraph marks no list item and is printed as written`,
    fix: 'To make it an item, write “1.” or “-” and a space; the number for its level is computed',
  }),
  'bold-not-applied': () => ({
    what: 'These “**” make nothing bold',
    why: 'Left like this, the asterisks are printed',
    fix: 'Write “**” in pairs, right against the letters inside; where bold begins or ends with a bracket or a quotation mark, put a space outside',
  }),
  'text-folded': ({ key }) => ({
    what: `The text of ${quoted(key)} runs over several lines without a “|” after the key`,
    why: 'All its lines would be joined into one paragraph, lists and tables with them',
    fix: `Write “${key}: |” and start the text on the next line, every line indented by two spaces`,
  }),
  'markdown-too-much': ({ what, limit, count }) => ({
    what:
      what === 'lines'
        ? `This text has ${amount(count)} lines, and at most ${amount(limit)} are taken`
        : `This text has ${amount(count)} characters of Markdown, and at most ${amount(limit)} are taken`,
    why: 'So many mostly come from pasting the wrong thing, and reading them would take very long',
    fix: 'Take out what was pasted by mistake; real data of this size belongs into an enclosure',
  }),
  'markdown-not-allowed': ({ what }) => markdownKinds[what],
} satisfies Partial<Catalogue>;
