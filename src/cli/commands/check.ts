import { documentNames } from '../../packet/packet.ts';
import type { Told } from '../../prepare.ts';
import { examine } from '../../typeset.ts';
import { diskWorld, homeFolder } from '../../world/disk.ts';
import type { World } from '../../world/world.ts';
import { deliver, printsReport } from '../deliver.ts';
import { type ExitCode, exitCode } from '../exit.ts';
import { type Findings, pointedInto, together } from '../findings.ts';
import { namedInputs } from '../inputs/named.ts';
import { withStandardInput } from '../inputs/standard-input.ts';
import type { CheckOptions } from '../options.ts';
import { say } from '../print.ts';
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
  const findings: Findings[] = [];
  let mended = false;
  for (const input of inputs) {
    const { edits, diagnostics, sources } = await look(input, options, world);
    findings.push({ inputs: [input], diagnostics, sources: pointedInto(diagnostics, sources) });
    if (edits === 0 || options.quiet) continue;
    mended = true;
    say(`${options.dryRun ? words.wouldMend(edits, input) : words.mended(edits, input)}\n`);
  }
  const found = together([{ inputs: [], diagnostics: named.diagnostics, sources: [] }, ...findings]);
  if (mended && found.diagnostics.length > 0 && !printsReport(options)) say('\n');
  const unwritten = await deliver(found, options, { device, words, world });
  if (!options.quiet && !printsReport(options)) say(sumOf(findings, words));
  return exitCode([...found.diagnostics, ...unwritten], options);
}

async function look(
  input: string,
  options: CheckOptions,
  world: World,
): Promise<Told<unknown> & { readonly edits: number }> {
  const { draft, templates, fonts, words, pages, config } = options;
  const asked = { draft, templates, fonts, words, pages, config, only: documentNames };
  if (!options.fix) return { edits: 0, ...(await examine(input, asked, world)) };
  const { mendInput } = await import('../mend/input.ts');
  return mendInput(input, asked, options, world);
}

/** How many inputs are clean. Of a single one that is not, its problems have said so. */
function sumOf(findings: readonly Findings[], words: Words): string {
  const clean = findings.filter(({ diagnostics }) => diagnostics.length === 0).length;
  return findings.length > 1 || clean > 0 ? `${words.checked(findings.length, clean)}\n` : '';
}
