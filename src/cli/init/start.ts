import { schemaText } from '../../check/index.ts';
import type { Language } from '../../model/language.ts';
import type { World } from '../../world/world.ts';
import type { InitWords } from '../words/init.ts';
import { type AnswerName, type Answers, answersIn, isWhole } from './answers.ts';
import { type Asker, askFor } from './ask.ts';
import { fill } from './fill.ts';
import { firstRefused, judgeBy } from './judge.ts';
import { isTaken, type Start, type Writing, writeStart } from './place.ts';
import { monthNow } from './today.ts';

/** What a submission is started with. */
export interface Beginning {
  readonly given: Answers;
  /** Whoever is asked for the rest, or why nobody is: nothing else is wanted, or there is no terminal. */
  readonly asker: (() => Promise<Asker>) | 'nothing-to-ask' | 'no-terminal';
  readonly language: Language;
  readonly words: Pick<InitWords, 'severalLines'>;
  readonly world: World;
}

/** What came of starting a submission. Only what is `written` is on disk. */
export type Started =
  | Writing
  | { readonly kind: 'refused'; readonly name: AnswerName; readonly why: string }
  | { readonly kind: 'no-terminal' }
  | { readonly kind: 'broken-off' };

/** Starts a submission: an input with what was given and what is asked for, and the schema that explains it to editors. */
export async function startSubmission(place: Start, beginning: Beginning): Promise<Started> {
  const { language, words, world, asker } = beginning;
  if (isTaken(place.input)) return { kind: 'taken' };

  const skeleton = new TextDecoder().decode(world.readBuiltin(`start/meeting.${language}.yaml`));
  const fillIn = (answers: Answers) => fill(skeleton, answers, monthNow(world.sourceDateEpoch));
  const judge = judgeBy({ fillIn, language, words, world });
  const given = answersIn(beginning.given);
  const refused = await firstRefused(given, judge);
  if (refused) return { kind: 'refused', ...refused };

  const isOpen = !isWhole(given);
  if (isOpen && asker === 'no-terminal') return { kind: 'no-terminal' };
  const answers = isOpen && typeof asker === 'function' ? await askFor(given, await asker(), judge) : given;
  if (!answers) return { kind: 'broken-off' };
  return writeStart(place, { input: fillIn(answers), schema: schemaText('meeting', world) ?? '' });
}
