import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { documentNames } from './names.ts';

const opinionNames = { agree: 'agrees', disagree: 'does not agree', none: 'no opinion yet' } as const;

/** Numbering, counts, deadlines, opinions, resolutions, money, acts and secrecy. */
export const content = {
  'list-numbers-out-of-order': ({ written, printed }) => ({
    what: `This item is written as number ${quoted(written)} and will be printed as number ${quoted(printed)}`,
    why: 'Items are numbered in order, so that text which refers to the written number may no longer fit',
    fix: 'Put the numbers in order, or add the item that is missing',
  }),
  'list-marker-inside': ({ marker }) => ({
    what: `This line begins with ${quoted(marker)} and will run on after the line before it`,
    why: 'Lines without an empty line between them are one paragraph, so this is no item of its own',
    fix: 'Put an empty line before a new item and a space after its number, or join the two lines',
  }),
  'number-typed-in': ({ number }) => ({
    what: `The number ${quoted(number)} is typed in front of the text`,
    why: 'The form numbers these by itself, so that two numbers would be printed',
    fix: 'Delete the number and keep the text',
  }),
  'count-differs': ({ count, items }) => ({
    what: `The text announces ${quoted(count)}, and ${items} ${items === 1 ? 'item follows' : 'items follow'}`,
    why: 'A reader cannot tell whether an item is missing or one too many',
    fix: 'Make the count agree with the list, or complete the list',
  }),
  'value-is-placeholder': ({ value }) => ({
    what: `There is nothing but ${quoted(value)} here`,
    why: 'The paper would show a label without a text',
    fix: 'Write the text, or delete the key if it is not needed',
  }),
  'blank-unfilled': ({ marks }) => ({
    what: `The text has a blank ${quoted(marks)} that nobody filled in`,
    why: 'The marks are printed as they stand, like a form that is not complete',
    fix: 'Write the missing words in their place; while they are not known, make a draft',
  }),
  'deadline-vague': ({ deadline, urgency }) => ({
    what: `The deadline ${quoted(deadline)} names no day, although the letter is marked ${quoted(urgency)}`,
    why: 'An urgency class says that a matter is urgent, and not by when the cabinet must have it',
    fix: 'Name a day or a month, as in “ภายในวันที่ 30 เมษายน 2550”, or delete the urgency',
  }),
  'deadline-near': ({ deadline, days }) => ({
    what: `The deadline ${quoted(deadline)} is ${days} ${days === 1 ? 'day' : 'days'} after the letter’s date, and the letter has no urgency`,
    why: 'The cabinet meets once a week, and an ordinary letter may miss the meeting',
    fix: 'Add “urgency”, as in “urgency: ด่วนที่สุด”, or correct the deadline',
  }),
  'resolution-decides': ({ verb }) => ({
    what: `The draft resolution of a matter for information says ${quoted(verb)}`,
    why: 'Such a matter asks the cabinet to take note; whatever else it is asked for needs a matter for decision',
    fix: 'Let the resolution take note alone, and submit what needs a decision as a matter of its own',
  }),
  'closing-asks-decision': ({ verb, document }) => ({
    what: `The closing of ${documentNames[document]} asks to ${quoted(verb)}, and the draft resolution takes note`,
    why: 'The papers and the draft resolution must ask for the same',
    fix: 'Let the closing ask to take note, or delete “closing” to use the form’s own sentence',
  }),
  'opinion-needs-note': ({ opinion }) => ({
    what: `The opinion is ${quoted(opinion)} (${opinionNames[opinion]}), and there is no “note”`,
    why: 'The cabinet should learn why a body does not agree or has given no opinion',
    fix: 'Add the reason to this item, as in “note: อยู่ระหว่างการพิจารณาของคณะกรรมการ”',
  }),
  'note-contradicts-opinion': ({ opinion, words }) => ({
    what: `The note begins with ${quoted(words)}, and the opinion is ${quoted(opinion)} (${opinionNames[opinion]})`,
    why: 'The form would have its tick in one column and the opposite in the remark beside it',
    fix: 'Correct “opinion” or the note by the letter of that body',
  }),
  'session-differs': ({ written, session }) => ({
    what: `The text names meeting ${quoted(written)}, and “session” says ${quoted(session)}`,
    why: 'The number of a meeting is one throughout the packet; mostly the file was copied from the last meeting’s',
    fix: 'Look it up in the minutes, and make the two agree',
  }),
  'meeting-session-twice': ({ written, session }) => ({
    what: `The meeting’s name already has “ครั้งที่ ${written}”, and “session” says ${quoted(session)}`,
    why: 'The opening sentence prints the number behind the name, so that there would be two',
    fix: 'Delete the number from the name, and keep it in “session” alone',
  }),
  'meeting-misnamed': ({ name, meant }) => ({
    what: `${quoted(name)} does not begin as the name of a meeting does`,
    why: 'The opening sentence prints the name right behind “ได้จัด” or “ได้เข้าร่วม”, which would not read',
    fix: `Begin with “การประชุม”, or another word that reads on, as in ${quoted(meant)}`,
  }),
  'purpose-without-phuea': ({ meant }) => ({
    what: 'The purpose does not begin with “เพื่อ”',
    why: 'The opening sentence prints the purpose behind the meeting’s days and place, which does not read on without “เพื่อ”',
    fix: `Let it begin with ${quoted(meant)}`,
  }),
  'asked-twice': ({ name }) => ({
    what: `${quoted(name)} is listed twice`,
    why: 'The form would count one too many, and may tick both that it agrees and that it does not',
    fix: 'Keep one of them; if the body was asked twice, give each its day under “asked”',
  }),
  'amount-words-differ': ({ figure, words, expected }) => ({
    what: `The figure ${quoted(figure)} and the words ${quoted(words)} are different amounts`,
    why: 'Where figure and words differ nobody knows which of them is right',
    fix: `If the figure is right, the words are ${quoted(expected)}`,
  }),
  'money-parts-differ': ({ label, baht, sum }) => ({
    what: `The parts of ${quoted(label)} add up to ${sum} baht, and the amount is ${baht} baht`,
    why: 'The budget table would show figures that do not add up',
    fix: 'Correct the amount or its parts, or add the part that is missing',
  }),
  'money-magnitude': ({ label, text, baht }) => ({
    what: `The text gives ${quoted(label)} as ${quoted(text)}, and “money” has ${baht} baht`,
    why: 'The two differ by nothing but zeros: mostly baht is written for millions of baht, or a zero is missing',
    fix: 'Correct the one that is wrong; “baht” takes the whole amount in baht, as in “500000000”',
  }),
  'act-without-year': ({ act, draft }) => ({
    what: draft ? `The draft act ${quoted(act)} does not end with “พ.ศ. ....”` : `The act ${quoted(act)} has no year`,
    why: draft
      ? 'A draft that is not yet enacted is named with “พ.ศ.” and four dots in place of its year'
      : 'Acts of one name may be several, so that the year is part of the name',
    fix: draft ? 'Write “พ.ศ. ....” after the name' : 'Add the year after the name, as in “พ.ศ. 2550”',
  }),
  'secrecy-without-copy': ({ secrecy }) => ({
    what: `A paper classified ${quoted(secrecy)} has no copy number`,
    why: 'Each copy of a classified paper should bear its number and how many there are, so that it can be traced',
    fix: 'Add “copy”, as in “copy: { number: 1, of: 5 }”',
  }),
  'copy-without-secrecy': ({ number, of }) => ({
    what: `The paper has the copy number ${quoted(`${number}/${of}`)} and no secrecy class`,
    why: 'Copies of classified papers are numbered; without “secrecy” no page would bear the stamp',
    fix: 'Add “secrecy”, or delete “copy” if the matter is open',
  }),
} satisfies Partial<Catalogue>;
