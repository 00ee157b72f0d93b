import { CommanderError } from 'commander';
import { printsReport } from '../deliver.ts';
import { standardInput } from '../inputs/standard-input.ts';
import type { CheckOptions } from '../options.ts';

/** Options that do not go together, as codes of errors beside commander's own. */
export const mendingMisuses = { dryRunAlone: 'cabsub.dryRunAlone', outputTwice: 'cabsub.outputTwice' } as const;

/** @throws CommanderError where `--dry-run` stands without `--fix`, or both a report and what was mended would go to standard output */
export function refuseMisuse(inputs: readonly string[], options: CheckOptions): void {
  const { fix, dryRun } = options;
  if (dryRun && !fix) throw misuse(mendingMisuses.dryRunAlone);
  const printsText = fix && (dryRun || inputs.includes(standardInput));
  if (printsText && printsReport(options)) throw misuse(mendingMisuses.outputTwice);
}

function misuse(code: string): CommanderError {
  return new CommanderError(2, code, 'these options do not go together');
}
