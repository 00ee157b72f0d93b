import type { YamlFault } from '../../../model/diagnostic.ts';
import type { Message } from '../message.ts';

export const yamlFaults: Readonly<Record<YamlFault, Message>> = {
  'unclosed-quote': {
    what: 'The quotation mark opened here is never closed',
    fix: 'Write the same mark after the text, as in “"ผลการประชุม"”, or delete this one',
  },
  'unclosed-bracket': {
    what: 'The bracket opened here is never closed',
    fix: 'Write the “]” or “}” that belongs to it. If it runs over several lines, indent all of them, that of the closing bracket too',
  },
  'unopened-bracket': {
    what: 'The bracket closed here was never opened',
    fix: 'Delete it, or write the opening bracket before it',
  },
  'tab-indent': {
    what: 'This line is indented with a tab',
    why: 'Only spaces indent in an input file',
    fix: 'Delete the tab and type spaces, two for each level',
  },
  indent: {
    what: 'This line is not indented like the others of its group',
    why: 'The indentation says which key a line belongs to',
    fix: 'Give it as many spaces as the lines of its level have. A key that has text after its colon cannot have keys under it',
  },
  'block-not-indented': {
    what: 'The text under “|” or “>” is not indented',
    fix: 'Indent every line of the text two spaces deeper than its key',
  },
  'block-header': {
    what: 'There is text after “|” or “>” on the same line',
    fix: 'Begin the text on the next line, indented. If the mark is to be printed, put the whole text in quotation marks',
  },
  'missing-colon': {
    what: 'There is no colon after the key on this line',
    fix: 'Write it as in “subject: ผลการประชุม”. If the line goes on with the text above, indent it',
  },
  'colon-space': {
    what: 'There is no space after the colon',
    why: 'Without it the key and its value are one text',
    fix: 'Write a space after the colon, as in “subject: ผลการประชุม”',
  },
  'colon-in-value': {
    what: 'The text holds a colon followed by a space',
    why: 'That is what separates a key from its value, so it is not clear what is text here',
    fix: 'Put the whole text in quotation marks, as in “subject: "ผลการประชุม: ครั้งที่ 2"”',
  },
  'dash-space': {
    what: 'There is no space after the dash of a list item',
    fix: 'Write a space after the dash, as in “- กระทรวงมหาดไทย”',
  },
  'dash-after-colon': {
    what: 'A list item stands on the same line as its key',
    fix: 'Begin a new line and indent it before the “-”. If it is text that begins with a dash, put all of it in quotation marks',
  },
  'dash-in-text': {
    what: 'This list item is indented too deep and runs on as text of the line above',
    fix: 'Put its “-” under those of the other items. If it is a text of several lines, write “|” after the key and begin the text on the next line',
  },
  'list-in-map': {
    what: 'A line that begins with “-” stands among keys',
    fix: 'Move it under the key that holds the list, or delete the “-” if it is a key',
  },
  'missing-comma': {
    what: 'The values in the brackets are not separated by a comma',
    fix: 'Write a comma between them, as in “[สำนักงานปลัดกระทรวง, กองกลาง]”',
  },
  'extra-comma': {
    what: 'There is a comma too many',
    fix: 'Delete it, or write what is missing before it',
  },
  'bad-start': {
    what: 'The text begins with a mark that YAML keeps for itself',
    fix: 'Put the whole text in quotation marks, as in “"@ข้อความ"”',
  },
  'bad-escape': {
    what: 'The “\\” here means nothing with the letter after it',
    why: 'In a text between “"” marks, “\\” has a meaning of its own',
    fix: "Write “\\\\”, or put the text between “'” marks instead",
  },
  'key-too-long': {
    what: 'The key is longer than 1,024 characters',
    fix: 'If it is a text with a colon in it, put all of it in quotation marks',
  },
  'text-after-quote': {
    what: 'There is text after the closing quotation mark',
    fix: 'Put the whole text in quotation marks. If it holds such a mark itself, use the other kind around it, as in “\'แผนงาน "สร้างสุข" ปี 2550\'”',
  },
  'text-after-value': {
    what: 'There is text after a value that has ended',
    fix: 'Delete it. If the text begins with “[” or “{”, put all of it in quotation marks',
  },
  'comment-space': {
    what: 'There is no space before the “#”',
    fix: 'Write a space before the “#” of a comment. If it is text, move it inside the quotation marks',
  },
  'comment-cuts-text': {
    what: 'The text from the “#” on will not be printed',
    why: 'A “#” after a space begins a comment, which is passed over',
    fix: 'Put the whole text in quotation marks, as in “"แผนงาน #2"”. If it is a comment, write a space after the “#”',
  },
  directive: {
    what: 'A line that begins with “%” is a YAML directive, and none is allowed',
    fix: 'Delete the line. If it is text, put all of it in quotation marks',
  },
  'document-start': {
    what: 'There is a value on the same line as “---”',
    fix: 'Delete the “---”, or move the value to the next line',
  },
  other: {
    what: 'The file cannot be read here, since this is not how YAML is written',
    fix: 'Compare the colons, quotation marks, brackets and indentation of this line and the one before it with an example file',
  },
};
