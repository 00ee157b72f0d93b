/** What `init` asks for, in the order of its questions; each is an option of the command as well. */
export const answerNames = [
  'ministry',
  'subject',
  'meeting',
  'meetingDate',
  'lastDay',
  'number',
  'date',
  'signatory',
  'position',
  'phone',
] as const;

export type AnswerName = (typeof answerNames)[number];

/** What is asked for only where another was asked for and answered: most meetings last a day. */
export const follows: Readonly<Partial<Record<AnswerName, AnswerName>>> = { lastDay: 'meetingDate' };

/** What is known of a new submission, as typed. What is left out stays open in the file. */
export type Answers = Readonly<Partial<Record<AnswerName, string>>>;

/** The option of the command line that takes an answer: `--meeting-date`. */
export function optionOf(name: AnswerName): string {
  return `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}

/** Answers without surrounding spaces, and without those that say nothing. */
export function answersIn(given: Answers): Answers {
  const told = answerNames.map((name) => [name, given[name]?.trim() ?? ''] as const);
  return Object.fromEntries(told.filter(([, text]) => text !== ''));
}

/** Whether there is nothing left to ask. */
export function isWhole(answers: Answers): boolean {
  return answerNames.every((name) => answers[name] !== undefined || follows[name] !== undefined);
}
