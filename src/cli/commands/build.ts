import path from 'node:path';
import process from 'node:process';
import { build as buildPacket } from '../../build.ts';
import type { Learnt } from '../../layout/learnt.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { documentNames, formats, type Packet } from '../../packet/packet.ts';
import { planTargets, type Target } from '../../packet/plan.ts';
import { writePacket } from '../../packet/write/index.ts';
import { diskWorld, homeFolder } from '../../world/disk.ts';
import { deliver, type Outlets, printsReport } from '../deliver.ts';
import { type ExitCode, exitCode, exitCodes } from '../exit.ts';
import { type Findings, pointedInto, together } from '../findings.ts';
import { namedInputs } from '../inputs/named.ts';
import { withStandardInput } from '../inputs/standard-input.ts';
import type { BuildOptions } from '../options.ts';
import { print, say } from '../print.ts';
import type { Terminal } from '../terminal.ts';
import type { Words } from '../words/words.ts';

interface Built {
  readonly target: Target;
  readonly packet: Packet;
}

/**
 * Builds a packet for every input. Nothing is written unless all of them can be built; then the
 * files' paths go to standard output, one a line, unless a report does. With `--watch` all of that again with each change.
 */
export async function build(
  names: readonly string[],
  options: BuildOptions,
  device: Terminal,
  words: Words,
): Promise<ExitCode> {
  const named = await namedInputs(names);
  const { inputs } = named;
  const world = await withStandardInput(inputs, diskWorld(homeFolder(import.meta.url)));
  const outlets = { device, words, world };
  const { targets, ...plan } = planTargets(inputs, options.output, process.cwd());
  const use = [...named.diagnostics, ...plan.diagnostics];
  if (use.length > 0) return conclude({ inputs, diagnostics: use, sources: [] }, options, outlets);
  if (!options.watch) return buildAll(targets, options, outlets);
  const { keepBuilding } = await import('../watch/keep-building.ts');
  return keepBuilding(
    (seen, learnt) => buildAll(targets, options, { ...outlets, world: seen }, learnt),
    options,
    outlets,
  );
}

async function buildAll(
  targets: readonly Target[],
  options: BuildOptions,
  outlets: Outlets,
  learnt?: Learnt,
): Promise<ExitCode> {
  const { words, world } = outlets;
  const findings: Findings[] = [];
  const built: Built[] = [];
  for (const target of targets) {
    const { value, diagnostics, sources } = await buildPacket(target.input, { ...chosen(options), learnt }, world);
    findings.push({ inputs: [target.input], diagnostics, sources: pointedInto(diagnostics, sources) });
    if (value) built.push({ target, packet: value });
  }
  const found = together(findings);
  if (exitCode(found.diagnostics, options) !== exitCodes.done) return conclude(found, options, outlets);
  const writing = built.map((each) => ({ ...each, unwritten: write(each, options) }));
  const unwritten = writing.flatMap((each) => each.unwritten);
  const told = { ...found, diagnostics: [...found.diagnostics, ...unwritten] };
  const code = await conclude(told, options, outlets);
  for (const each of writing) if (each.unwritten.length === 0) tellWritten(each, options, words);
  return code;
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

function write({ target, packet }: Built, { force }: BuildOptions): readonly Diagnostic[] {
  return writePacket(packet, target.folder, { force });
}

/** Behind the problems, however many: the last line says what came of it. */
function tellWritten({ target: { folder }, packet }: Built, options: BuildOptions, words: Words): void {
  if (!printsReport(options)) print(packet.files.map(({ name }) => `${path.join(folder, name)}\n`).join(''));
  if (!options.quiet) say(`${words.written(packet.files.length, folder)}\n`);
}

async function conclude(findings: Findings, options: BuildOptions, outlets: Outlets): Promise<ExitCode> {
  const unwritten = await deliver(findings, options, outlets);
  const code = exitCode([...findings.diagnostics, ...unwritten], options);
  const { words } = outlets;
  if (code === exitCodes.warnings) say(`${words.strictStop}\n`);
  if (code === exitCodes.problems || code === exitCodes.wrongUse) say(`${words.nothingWritten}\n`);
  return code;
}
