import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import { documentNames } from '../../packet/packet.ts';
import { messageOf } from '../../report/messages/index.ts';
import { sentencesOf } from '../../report/problems.ts';
import { examine } from '../../typeset.ts';
import { memoryWorld } from '../../world/memory.ts';
import type { World } from '../../world/world.ts';
import type { InitWords } from '../words/init.ts';
import { type AnswerName, type Answers, answerNames } from './answers.ts';

/** Why an answer cannot stand beside the others, in the reader's language; none where it can. */
export type Judge = (answers: Answers, name: AnswerName) => Promise<string | undefined>;

/** What a judge goes by: the file that answers make, and cabsub's own files. */
export interface Court {
  readonly fillIn: (answers: Answers) => string;
  readonly language: Language;
  readonly words: Pick<InitWords, 'severalLines'>;
  readonly world: World;
}

/** An answer will do if a draft can be made with it: what `check` would say of the file is said at once. */
export function judgeBy({ fillIn, language, words, world }: Court): Judge {
  return async (answers, name) => {
    if (lineEnd.test(answers[name] ?? '')) return words.severalLines;
    const error = await firstError(fillIn(answers), world);
    return error && sentencesOf(messageOf(error, language)).join('\n');
  };
}

/** The first answer that will not do beside those before it, and why. */
export async function firstRefused(
  given: Answers,
  judge: Judge,
): Promise<{ readonly name: AnswerName; readonly why: string } | undefined> {
  let answers: Answers = {};
  for (const name of answerNames.filter((each) => given[each] !== undefined)) {
    answers = { ...answers, [name]: given[name] };
    const why = await judge(answers, name);
    if (why !== undefined) return { name, why };
  }
  return undefined;
}

/** Also those that only some programs take for one. */
const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]/;

/** An office's settings have no say, since they are about papers and not about what stands open. */
async function firstError(text: string, { readBuiltin }: World): Promise<Diagnostic | undefined> {
  const name = 'meeting.yaml';
  const options = { draft: true, only: documentNames, templates: undefined, words: undefined, fonts: undefined };
  const world = memoryWorld({ files: { [name]: text }, builtin: readBuiltin });
  const { diagnostics } = await examine(name, options, world);
  return diagnostics.find(({ severity }) => severity === 'error');
}
