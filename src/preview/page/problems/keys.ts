import type { DeskProblem } from '../../contract.ts';

/** A key for each problem that stays the same while the text around it changes, so that its row, and the focus in it, stay as well. */
export function keysOf(problems: readonly DeskProblem[]): readonly string[] {
  const seen = new Map<string, number>();
  return problems.map(({ code, message }) => {
    const told = `${code} ${message.what}`;
    const times = seen.get(told) ?? 0;
    seen.set(told, times + 1);
    return `${told} ${times}`;
  });
}
