import process from 'node:process';
import { diskWorld, homeFolder } from '../../world/disk.ts';
import { type ExitCode, exitCode, exitCodes } from '../exit.ts';
import { optionOf } from '../init/answers.ts';
import { type Start, startIn } from '../init/place.ts';
import { shellWord } from '../init/shell-word.ts';
import { type Beginning, type Started, startSubmission } from '../init/start.ts';
import type { InitOptions } from '../options.ts';
import { print, say } from '../print.ts';
import { tell } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import type { InitWords } from '../words/init.ts';
import type { Words } from '../words/words.ts';

/**
 * Starts a submission in a folder and says what comes next. Nothing is written over, and nothing at all is written where the person breaks
 * off. The files' paths go to standard output.
 */
export async function init(
  folder: string,
  options: InitOptions,
  device: Terminal,
  { init: words }: Words,
): Promise<ExitCode> {
  const place = startIn(folder);
  const { language } = device;
  const world = diskWorld(homeFolder(import.meta.url));
  const started = await startSubmission(place, {
    given: options,
    asker: askerFor(options, words),
    language,
    words,
    world,
  });
  if (started.kind === 'unwritten') {
    await tell(started.diagnostics, [], device);
    return exitCode(started.diagnostics);
  }
  if (started.kind !== 'written') return refuse(started, place, words);
  print(started.files.map((file) => `${file}\n`).join(''));
  if (started.schemaIsOther) say(`${words.otherSchema(place.schema)}\n`);
  if (!options.quiet) say(words.nextSteps(shellWord(place.input, process.platform)));
  return exitCodes.done;
}

function askerFor({ yes }: InitOptions, words: InitWords): Beginning['asker'] {
  if (yes) return 'nothing-to-ask';
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return 'no-terminal';
  return async () => (await import('../init/terminal-asker.ts')).terminalAsker(words);
}

function refuse(
  started: Exclude<Started, { kind: 'written' | 'unwritten' }>,
  place: Start,
  words: InitWords,
): ExitCode {
  switch (started.kind) {
    case 'taken':
      return told(words.exists(place.input), exitCodes.unwritable);
    case 'refused':
      return told(words.refused(optionOf(started.name), started.why), exitCodes.wrongUse);
    case 'no-terminal':
      return told(words.noTerminal, exitCodes.wrongUse);
    case 'broken-off':
      return told(words.cancelled, exitCodes.interrupted);
  }
}

function told(why: string, code: ExitCode): ExitCode {
  say(`cabsub: ${why}\n`);
  return code;
}
