import { type AnswerName, type Answers, answerNames, follows } from './answers.ts';
import type { Judge } from './judge.ts';

/** Whoever answers questions: a person at a terminal, or a test. */
export interface Asker {
  /**
   * Asks for one answer; `refused` is why what was typed before will not do.
   * @returns what was typed, empty if the answer is left open; none where the person breaks off
   */
  ask(name: AnswerName, refused?: string): Promise<string | undefined>;
}

/** Asks for what was not given, each until it will do. @returns none where the person breaks off */
export async function askFor(given: Answers, asker: Asker, judge: Judge): Promise<Answers | undefined> {
  let answers = given;
  for (const name of answerNames) {
    if (given[name] !== undefined || !isDue(name, given, answers)) continue;
    const answer = await untilItWillDo(name, answers, asker, judge);
    if (answer === undefined) return undefined;
    // The first day again is a meeting of one day.
    if (answer !== '' && answer !== before(name, answers)) answers = { ...answers, [name]: answer };
  }
  return answers;
}

/** What was answered to the question that another follows, if it follows one. */
function before(name: AnswerName, answers: Answers): string | undefined {
  const other = follows[name];
  return other && answers[other];
}

function isDue(name: AnswerName, given: Answers, answers: Answers): boolean {
  return follows[name] === undefined || (before(name, given) === undefined && before(name, answers) !== undefined);
}

async function untilItWillDo(
  name: AnswerName,
  answers: Answers,
  asker: Asker,
  judge: Judge,
): Promise<string | undefined> {
  let typed = (await asker.ask(name))?.trim();
  while (typed) {
    const why = await judge({ ...answers, [name]: typed }, name);
    if (why === undefined) return typed;
    typed = (await asker.ask(name, why))?.trim();
  }
  return typed;
}
