import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatch, structuredPatch } from 'diff';

const context = 3;
/** Changed lines past which the text is shown whole, taken out and put in: to find what they share would take too long. */
const mostChanges = 4000;

/** The change of a file as a unified diff; nothing where there is none. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = structuredPatch(name, name, before, after, undefined, undefined, {
    context,
    maxEditLength: mostChanges,
  });
  return formatPatch(patch ?? wholeText(name, before, after), FILE_HEADERS_ONLY);
}

function wholeText(name: string, before: string, after: string): StructuredPatch {
  const [old, now] = [linesOf(before), linesOf(after)];
  const lines = [...old.map((line) => `-${line}`), ...now.map((line) => `+${line}`)];
  const hunk = { oldStart: 1, oldLines: old.length, newStart: 1, newLines: now.length, lines };
  return { oldFileName: name, newFileName: name, oldHeader: undefined, newHeader: undefined, hunks: [hunk] };
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}
