import type { Severity } from '../../../model/diagnostic.ts';
import type { DeskProblem } from '../../contract.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Errors first, then warnings; within each as they were told, by their place in the text. */
export function bySeverity(problems: readonly DeskProblem[]): readonly DeskProblem[] {
  return severities.flatMap((severity) => problems.filter((each) => each.severity === severity));
}

/** How many there are of each. */
export function counts(problems: readonly DeskProblem[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => problems.filter((each) => each.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
