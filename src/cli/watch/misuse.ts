import { CommanderError } from 'commander';
import { standardInput } from '../inputs/standard-input.ts';
import type { BuildOptions } from '../options.ts';

/** What cannot be watched, as codes of errors beside commander's own. */
export const watchingMisuses = { standardInput: 'cabsub.watchStandardInput', pollAlone: 'cabsub.pollAlone' } as const;

/** @throws CommanderError where standard input is to be watched, which is read once and gone, or `--poll` stands without `--watch` */
export function refuseUnwatchable(inputs: readonly string[], { watch, poll }: BuildOptions): void {
  if (poll && !watch) throw misuse(watchingMisuses.pollAlone);
  if (watch && inputs.includes(standardInput)) throw misuse(watchingMisuses.standardInput);
}

function misuse(code: string): CommanderError {
  return new CommanderError(2, code, 'this cannot be watched');
}
