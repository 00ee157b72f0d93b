import process from 'node:process';
import { examine } from '../../build.ts';
import { documentNames } from '../../packet/packet.ts';
import { diskWorld, homeFolder } from '../../world/disk.ts';
import { deliver } from '../deliver.ts';
import { type ExitCode, exitCode, exitCodes } from '../exit.ts';
import { type Findings, pointedInto, together } from '../findings.ts';
import { namedInputs } from '../inputs/named.ts';
import { withStandardInput } from '../inputs/standard-input.ts';
import type { CheckOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import type { Words } from '../words/words.ts';

/** Checks every input for all that `build` would refuse it for. With `--fix` it mends them first; else it writes no file. */
export async function check(
  names: readonly string[],
  options: CheckOptions,
  device: Terminal,
  words: Words,
): Promise<ExitCode> {
  const named = await namedInputs(names);
  const { inputs } = named;
  const world = await withStandardInput(inputs, diskWorld(homeFolder(import.meta.url)));
  const findings: Findings[] = [{ ...named, sources: [] }];
  const asked = {
    draft: options.draft,
    templates: options.templates,
    fonts: options.fonts,
    words: options.words,
    only: documentNames,
    pages: options.pages,
    config: options.config,
  };
  for (const input of inputs) {
    const outcome = options.fix
      ? await (await import('../mend/input.ts')).mendInput(input, asked, options, world, words)
      : await examine(input, asked, world);
    const { diagnostics } = outcome;
    findings.push({ inputs: [], diagnostics, sources: pointedInto(diagnostics, outcome.sources) });
  }
  const found = together(findings);
  const unwritten = await deliver(found, options, device, world);
  const diagnostics = [...found.diagnostics, ...unwritten];
  const code = exitCode(diagnostics, options);
  if (code === exitCodes.done && diagnostics.length === 0 && !options.quiet)
    process.stderr.write(`${words.clean(inputs.length)}\n`);
  return code;
}
