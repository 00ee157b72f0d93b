import { schemaNames, schemaText } from '../../check/index.ts';
import { diskWorld, homeFolder } from '../../world/disk.ts';
import { type ExitCode, exitCodes } from '../exit.ts';
import { print, say } from '../print.ts';
import type { Words } from '../words/words.ts';

/** Prints a schema of this version. */
export function schema(name: string, words: Words): ExitCode {
  const text = schemaText(name, diskWorld(homeFolder(import.meta.url)));
  if (text === undefined) {
    say(`cabsub: ${words.schemaUnknown(name, schemaNames)}\n`);
    return exitCodes.wrongUse;
  }
  print(text);
  return exitCodes.done;
}
