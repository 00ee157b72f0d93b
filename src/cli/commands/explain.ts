import { nearest } from '../../check/refine/near.ts';
import { explainCode, listCodes } from '../../explain/explain.ts';
import { codes, isCode } from '../../report/messages/codes.ts';
import { diskWorld, homeFolder } from '../../world/disk.ts';
import { type ExitCode, exitCodes } from '../exit.ts';
import { print, say } from '../print.ts';
import type { Terminal } from '../terminal.ts';
import type { Words } from '../words/words.ts';

/** Lists all codes, or explains one. */
export function explain(code: string | undefined, { language, output }: Terminal, words: Words): ExitCode {
  const world = diskWorld(homeFolder(import.meta.url));
  const look = { lang: language, ...output };
  if (code !== undefined && !isCode(code)) {
    say(`cabsub: ${words.codeUnknown(code, nearest(code, codes))}\n`);
    return exitCodes.wrongUse;
  }
  print(code === undefined ? listCodes(look, world) : explainCode(code, look, world));
  return exitCodes.done;
}
