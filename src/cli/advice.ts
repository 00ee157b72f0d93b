import { isRuleCode } from '../check/rules/codes.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { ordered } from '../report/order.ts';
import { reportWords } from '../report/words.ts';
import type { Terminal } from './terminal.ts';
import type { Words } from './words/words.ts';

/** What a person may do next about the problems told: a line each. */
export function advice(
  diagnostics: readonly Diagnostic[],
  strict: boolean,
  { language }: Pick<Terminal, 'language'>,
  words: Words,
): readonly string[] {
  const told = ordered(diagnostics);
  const mayStay = told.find(({ code, severity }) => severity !== 'error' && isRuleCode(code));
  return [
    ...told.slice(0, 1).map(({ code }) => reportWords[language].explained(code)),
    ...(mayStay ? [words.mayStay(mayStay.code, strict)] : []),
    ...(told.some(hidesOthers) ? [words.checkAgain] : []),
  ];
}

/** Not having been let through, a text has not been seen by everything that comes later. */
function hidesOthers({ code, severity, at }: Diagnostic): boolean {
  return severity === 'error' && at.kind === 'range' && !isRuleCode(code);
}
