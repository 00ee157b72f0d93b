import type { MarkdownKind } from '../../../model/diagnostic.ts';
import type { Message } from '../message.ts';

export const markdownKinds: Readonly<Record<MarkdownKind, Message>> = {
  html: {
    what: 'HTML cannot be used in the text',
    fix: 'Delete what stands between “<” and “>”. To print the mark itself, write “\\<”',
  },
  image: {
    what: 'An image cannot stand in the text',
    fix: 'Delete it, and add the image to the “enclosures”',
  },
  code: {
    what: 'The text here is indented too deep, or has “`” in it',
    why: 'Markdown takes it for program code, which an official letter does not have',
    fix: 'Indent the line like the other paragraphs; the first line’s indent on paper comes by itself. Delete any “`”',
  },
  heading: {
    what: 'This line is read as a heading, which cannot stand in the text',
    why: 'A line that begins with “#”, or has “---” or “===” under it, is a heading',
    fix: 'Delete that mark and write a numbered item or bold text, as in “**สาระสำคัญ**”',
  },
  link: {
    what: 'A link written as “[ ]( )” or “< >” cannot stand in the text',
    fix: 'Write the web or e-mail address as plain text, as in “https://www.example.go.th”',
  },
  quote: {
    what: 'This line begins with “>” and is read as a quotation, which cannot be used',
    fix: 'Delete the “>”. To print the mark itself, write “\\>”',
  },
  rule: {
    what: 'A dividing line cannot stand in the text',
    fix: 'Delete the line that is nothing but “---”, “***” or “___”',
  },
  emphasis: {
    what: 'The text between “*” or “_” is read as italics, which cannot be used',
    fix: 'Delete the marks, or use bold text, as in “**ข้อความ**”. To print a mark itself, write “\\” before it',
  },
  definition: {
    what: 'A line written as “[name]: address” will not be printed',
    why: 'Markdown takes it for the address of a link, not for text',
    fix: 'Delete the line. If it is text, write “\\” before the bracket',
  },
  'list-too-deep': {
    what: 'These items lie deeper than there are levels of numbers',
    fix: 'Move the items up a level, or change “numbering: classic” to “numbering: decimal”, which has more levels',
  },
  'empty-item': {
    what: 'There is no text after the number or the dash of this item',
    fix: 'Write the text on the same line as the number or dash. If it is no item, write “\\” before the point, as in “2550\\.”',
  },
  'table-here': {
    what: 'A table cannot stand in this text',
    fix: 'Write a list instead, or move the table to “body”',
  },
  other: {
    what: 'The text uses a form of Markdown that an official letter does not have',
    fix: 'Use paragraphs, numbered items, dashes, bold text and tables only',
  },
};
