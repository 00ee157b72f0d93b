import { type Served, preview as startPreview } from '../../preview/index.ts';
import { read } from '../../read/index.ts';
import { limits } from '../../read/limits.ts';
import { diskWorld, homeFolder } from '../../world/disk.ts';
import { openInBrowser } from '../browser.ts';
import { deliver } from '../deliver.ts';
import { type ExitCode, exitCode, exitCodes } from '../exit.ts';
import type { PreviewOptions } from '../options.ts';
import { print, say } from '../print.ts';
import { untilStopped } from '../stopping.ts';
import { mostTold } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import type { Words } from '../words/words.ts';

/**
 * Shows an input in the browser until it is stopped. Only an input that cannot be read at all is told here; what is wrong with its text,
 * the page shows.
 */
export async function preview(
  input: string,
  options: PreviewOptions,
  device: Terminal,
  words: Words,
): Promise<ExitCode> {
  const world = diskWorld(homeFolder(import.meta.url));
  if (!world.readInput(input, limits.bytes).ok) {
    const { diagnostics } = read(input, world);
    await deliver({ inputs: [input], diagnostics, sources: [] }, plainly, { device, words, world });
    return exitCode(diagnostics);
  }
  const { open, port, ...asked } = options;
  const outcome = await startPreview(
    input,
    {
      ...asked,
      templates: asked.templates,
      fonts: asked.fonts,
      words: asked.words,
      port,
      language: device.language,
      onFault: (fault) => say(`cabsub: ${words.bug(fault instanceof Error ? (fault.stack ?? '') : String(fault))}\n`),
    },
    world,
  );
  if (!outcome.ok) {
    say(`cabsub: ${words.portTaken(outcome.why, port)}\n`);
    return exitCodes.wrongUse;
  }
  return show(outcome.served, input, options, words);
}

/** As `check` tells, asked for nothing else. */
const plainly = { strict: false, quiet: false, maxProblems: mostTold } as const;

/** Only the address goes to standard output, for programs that start cabsub. */
async function show(served: Served, input: string, { open }: PreviewOptions, words: Words): Promise<ExitCode> {
  const stopped = untilStopped();
  print(`${served.keyAddress}\n`);
  say(`${words.previewing(input)}\n`);
  if (open) void openInBrowser(served.ticketAddress, () => say(`${words.notOpened}\n`));
  const code = await stopped;
  await served.close();
  return code;
}
