import process from 'node:process';
import { intro, isCancel, log, text } from '@clack/prompts';
import type { InitWords } from '../words/init.ts';
import type { Asker } from './ask.ts';

/** Asks at the terminal. Everything goes to standard error, as all that is no result does. */
export function terminalAsker({ intro: greeting, questions }: InitWords): Asker {
  const output = process.stderr;
  intro(greeting, { output });
  return {
    ask: async (name, refused) => {
      if (refused !== undefined) log.warn(refused, { output });
      const { question, example } = questions[name];
      const answer = await text({ message: question, placeholder: example, output });
      // A prompt that is left empty answers nothing in some versions.
      return isCancel(answer) ? undefined : (answer ?? '');
    },
  };
}
