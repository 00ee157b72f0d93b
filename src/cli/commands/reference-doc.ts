import { buildReferenceDoc } from '../../build.ts';
import { writeFile } from '../../packet/write/file.ts';
import { diskWorld, homeFolder } from '../../world/disk.ts';
import { type ExitCode, exitCode, exitCodes } from '../exit.ts';
import type { ReferenceDocOptions } from '../options.ts';
import { print, say } from '../print.ts';
import { tell } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import type { Words } from '../words/words.ts';

/** Writes a Word file with a paragraph of every style. Its path goes to standard output. */
export async function referenceDoc(
  { output, templates, force, quiet }: ReferenceDocOptions,
  device: Terminal,
  words: Words,
): Promise<ExitCode> {
  const world = diskWorld(homeFolder(import.meta.url));
  const { value, diagnostics, sources } = await buildReferenceDoc(output, templates, world);
  const problems = [...diagnostics, ...(value ? writeFile(value, output, { force }) : [])];
  await tell(problems, sources, device);
  const code = exitCode(problems);
  if (code !== exitCodes.done) return code;
  print(`${output}\n`);
  if (!quiet) say(`${words.writtenReference(output)}\n`);
  return code;
}
