import type { Diagnostic, Severity } from '../model/diagnostic.ts';

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Problems in a fixed order, by file, place, severity and code; the same problem at the same place once. */
export function ordered(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const once = new Map(
    diagnostics.map((diagnostic) => [JSON.stringify([diagnostic.code, diagnostic.at, diagnostic.params]), diagnostic]),
  );
  return [...once.values()].sort(compare);
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(fileOf(a), fileOf(b)) ||
    startOf(a) - startOf(b) ||
    ranks[a.severity] - ranks[b.severity] ||
    compareText(a.code, b.code)
  );
}

/** By code units, since the order must not depend on a machine's language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fileOf({ at }: Diagnostic): string {
  return at.kind === 'command' ? '' : at.file;
}

function startOf({ at }: Diagnostic): number {
  return at.kind === 'range' ? at.start : -1;
}
