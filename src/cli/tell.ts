import type { Diagnostic } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { say } from './print.ts';
import type { Terminal } from './terminal.ts';

/** As many problems as anyone reads in one go. */
export const mostTold = 50;

/** Prints problems for a person to standard error; nothing where there are none. Of more than `most` the others are counted. */
export async function tell(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  terminal: Terminal,
  most: number = mostTold,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const { language, colour, width } = terminal;
  const { human } = await import('../report/human.ts');
  const byName = new Map(sources.map((source) => [source.name, source]));
  say(human(diagnostics, byName, { lang: language, colour, width, most }));
}
