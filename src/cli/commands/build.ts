import path from 'node:path';
import process from 'node:process';
import { build as buildPacket } from '../../build.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Source } from '../../model/source.ts';
import { documentNames, formats, type Packet } from '../../packet/packet.ts';
import { planTargets, type Target } from '../../packet/plan.ts';
import { writePacket } from '../../packet/write/index.ts';
import { diskWorld, homeFolder } from '../../world/disk.ts';
import { type ExitCode, exitCode, exitCodes } from '../exit.ts';
import { print } from '../print.ts';
import type { BuildOptions } from '../program.ts';
import { tell } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import type { Words } from '../words/words.ts';

interface Built {
  readonly target: Target;
  readonly packet: Packet;
}

/**
 * Builds a packet for every input. Nothing is written unless all of them can be built; then the
 * files' paths go to standard output, one a line.
 */
export async function build(
  inputs: readonly string[],
  options: BuildOptions,
  device: Terminal,
  words: Words,
): Promise<ExitCode> {
  const plan = planTargets(inputs, options.output, process.cwd());
  if (plan.diagnostics.length > 0) return finish(plan.diagnostics, [], options, device, words);

  const world = diskWorld(homeFolder(import.meta.url));
  const diagnostics: Diagnostic[] = [];
  const sources: Source[] = [];
  const built: Built[] = [];
  for (const target of plan.targets) {
    const outcome = await buildPacket(target.input, chosen(options), world);
    diagnostics.push(...outcome.diagnostics);
    sources.push(...outcome.sources);
    if (outcome.value) built.push({ target, packet: outcome.value });
  }
  const code = exitCode(diagnostics, options.strict);
  if (code !== exitCodes.done) return finish(diagnostics, sources, options, device, words);
  for (const { target, packet } of built) diagnostics.push(...write(target, packet, options, words));
  return finish(diagnostics, sources, options, device, words);
}

function chosen(options: BuildOptions): Parameters<typeof buildPacket>[1] {
  const { draft, only, format, templates, fonts, words, config, pdfStandard, referenceDoc, docxPages, embedFonts } =
    options;
  return {
    draft,
    templates,
    fonts,
    words,
    config,
    pdfStandard,
    referenceDoc,
    docxPages,
    embedFonts,
    only: only ? documentNames.filter((name) => only.includes(name)) : documentNames,
    formats: format ? [format] : formats,
  };
}

function write({ folder }: Target, packet: Packet, options: BuildOptions, words: Words): readonly Diagnostic[] {
  const diagnostics = writePacket(packet, folder, { force: options.force });
  if (diagnostics.length > 0) return diagnostics;
  print(packet.files.map(({ name }) => `${path.join(folder, name)}\n`).join(''));
  if (!options.quiet) process.stderr.write(`${words.written(packet.files.length, folder)}\n`);
  return [];
}

async function finish(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  options: BuildOptions,
  device: Terminal,
  words: Words,
): Promise<ExitCode> {
  await tell(diagnostics, sources, device);
  const code = exitCode(diagnostics, options.strict);
  if (code === exitCodes.warnings) process.stderr.write(`${words.strictStop}\n`);
  return code;
}
