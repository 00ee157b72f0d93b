import { asText } from '../../check/as-text.ts';
import type { Month } from '../../thai/dates.ts';
import { type AnswerName, type Answers, answersIn } from './answers.ts';
import { blank, openLetterDate, openMeetingDate, openNumber } from './open-values.ts';

/** The places that a skeleton names in braces: `{subject}`. */
type Slot = AnswerName | 'resolution';

/**
 * The skeleton of an input (`start/`) with the answers in their places, as YAML that reads back as they were typed. Each is a text of
 * one line; what was left out is a blank, or as much of a number or a date as a draft needs.
 */
export function fill(skeleton: string, typed: Answers, today: Month): string {
  const given = answersIn(typed);
  const values = valuesOf(given, today);
  return putToUse(skeleton, given).replace(/\{(\w+)\}/g, (braces, name: string) =>
    isSlot(name, values) ? written(values[name]) : braces,
  );
}

/** Takes the # from a key that is an example while nothing is known of it, and is known: `# to: {lastDay}`. */
function putToUse(skeleton: string, given: Answers): string {
  return given.lastDay === undefined ? skeleton : skeleton.replace(/^( *)# (?=\w+: \{lastDay\}$)/m, '$1');
}

function isSlot(name: string, values: Readonly<Record<Slot, string>>): name is Slot {
  return Object.hasOwn(values, name);
}

/** A blank needs no quotation marks, which would only stand in the way of whoever fills it in. */
function written(value: string): string {
  return value === blank ? blank : asText(value);
}

function valuesOf(answers: Answers, today: Month): Readonly<Record<Slot, string>> {
  const { ministry = blank, subject = blank, meeting = blank, signatory = blank } = answers;
  const { position = blank, phone = blank } = answers;
  const meetingDate = answers.meetingDate ?? openMeetingDate(answers, today);
  return {
    ministry,
    subject,
    meeting,
    signatory,
    position,
    phone,
    meetingDate,
    lastDay: answers.lastDay ?? meetingDate,
    number: answers.number ?? openNumber(answers),
    date: answers.date ?? openLetterDate(answers, today),
    // The cabinet takes note of what it is told about: the clause that every paper for information begins with.
    resolution: answers.subject === undefined ? blank : `รับทราบ${answers.subject}`,
  };
}
