import process from 'node:process';
import { examine } from '../../build.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Source } from '../../model/source.ts';
import { documentNames } from '../../packet/packet.ts';
import { diskWorld, homeFolder } from '../../world/disk.ts';
import { type ExitCode, exitCode, exitCodes } from '../exit.ts';
import type { CheckOptions } from '../program.ts';
import { tell } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import type { Words } from '../words/words.ts';

/** Checks every input for all that `build` would refuse it for. Writes no file. */
export async function check(
  inputs: readonly string[],
  options: CheckOptions,
  device: Terminal,
  words: Words,
): Promise<ExitCode> {
  const world = diskWorld(homeFolder(import.meta.url));
  const diagnostics: Diagnostic[] = [];
  const sources: Source[] = [];
  for (const input of inputs) {
    const outcome = await examine(
      input,
      {
        draft: options.draft,
        templates: options.templates,
        fonts: options.fonts,
        words: options.words,
        only: documentNames,
        pages: options.pages,
        config: options.config,
      },
      world,
    );
    diagnostics.push(...outcome.diagnostics);
    sources.push(...outcome.sources);
  }
  await tell(diagnostics, sources, device);
  const code = exitCode(diagnostics, options.strict);
  if (code === exitCodes.done && diagnostics.length === 0 && !options.quiet)
    process.stderr.write(`${words.clean(inputs.length)}\n`);
  return code;
}
