import { type AnswerName, type Answers, answerNames } from './answers.ts';
import type { Judge } from './judge.ts';

/** Whoever answers questions: a person at a terminal, or a test. */
export interface Asker {
  /**
   * Asks for one answer; `refused` is what was typed before and why it will not do.
   * @returns what was typed, empty if the answer is left open; none where the person breaks off
   */
  ask(name: AnswerName, refused?: { readonly typed: string; readonly why: string }): Promise<string | undefined>;
}

/** Asks for what was not given, each until it will do. @returns none where the person breaks off */
export async function askFor(given: Answers, asker: Asker, judge: Judge): Promise<Answers | undefined> {
  let answers = given;
  for (const name of answerNames.filter((each) => given[each] === undefined)) {
    const answer = await untilItWillDo(name, answers, asker, judge);
    if (answer === undefined) return undefined;
    if (answer !== '') answers = { ...answers, [name]: answer };
  }
  return answers;
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
    typed = (await asker.ask(name, { typed, why }))?.trim();
  }
  return typed;
}
