import { InvalidArgumentError } from 'commander';
import { type FormatName, formatNames } from '../report/format.ts';

/** A report that the command line asks for: into a file, or to standard output. */
export interface ReportTarget {
  readonly format: FormatName;
  /** None for standard output. */
  readonly path?: string;
}

/** What is wrong with an option's value beyond a choice, in the words of commander's error. */
export const valueFaults = { reportTwice: 'two reports at one place', notACount: 'not a count' } as const;

/** Adds what `--report FORMAT[=FILE]` asks for to what was asked before. @throws InvalidArgumentError */
export function addReport(value: string, before: readonly ReportTarget[] = []): readonly ReportTarget[] {
  const [name = '', ...rest] = value.split('=');
  const path = rest.join('=');
  const format = formatNames.find((each) => each === name);
  // The same words as commander's own for a choice.
  if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${formatNames.join(', ')}.`);
  const target = path === '' ? { format } : { format, path };
  if (before.some((each) => each.path === target.path)) throw new InvalidArgumentError(valueFaults.reportTwice);
  return [...before, target];
}

/** How many: a whole number from 1. @throws InvalidArgumentError */
export function count(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError(valueFaults.notACount);
  return Number(value);
}
