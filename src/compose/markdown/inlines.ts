import type { PhrasingContent, Text } from 'mdast';
import type { MarkdownKind } from '../../model/diagnostic.ts';
import type { Inline } from '../../model/document.ts';
import { type Passage, rangeOf, refuse, spanOf } from './passage.ts';

/** Phrasing content as inlines; what is not allowed is reported and left out. */
export function inlines(nodes: readonly PhrasingContent[], passage: Passage, bold = false): readonly Inline[] {
  return nodes.flatMap((node) => inline(node, passage, bold));
}

function inline(node: PhrasingContent, passage: Passage, bold: boolean): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return textLines(node, passage, bold);
    case 'strong':
      return inlines(node.children, passage, true);
    case 'break':
      return [{ kind: 'break' }];
    default:
      refuse(passage, node, refusedKinds[node.type] ?? 'other');
      return [];
  }
}

const refusedKinds: Readonly<Record<string, MarkdownKind>> = {
  html: 'html',
  image: 'image',
  imageReference: 'image',
  inlineCode: 'code',
  link: 'link',
  linkReference: 'link',
  emphasis: 'emphasis',
};

/** A newline inside a paragraph is one space; each line keeps its own place in the input. */
function textLines(node: Text, passage: Passage, bold: boolean): readonly Inline[] {
  const [start, end] = spanOf(node);
  if (node.value.includes('**')) reportBold(passage, start, end);
  const lines = node.value.split('\n');
  const written = writtenLines(passage.text, start, end);
  return lines.map((line, position) => {
    const place = lines.length === written.length ? written[position] : undefined;
    const input = place ? rangeOf(passage, place.start, place.end) : rangeOf(passage, start, end);
    return { kind: 'text', text: position < lines.length - 1 ? `${line} ` : line, bold, origin: { input } };
  });
}

/** Asterisks that made nothing bold would be printed. */
function reportBold(passage: Passage, start: number, end: number): void {
  const at = start + Math.max(0, passage.text.slice(start, end).indexOf('**'));
  passage.report({
    code: 'bold-not-applied',
    severity: 'error',
    at: { kind: 'range', ...rangeOf(passage, at, Math.min(at + 2, end)) },
    params: {},
  });
}

/** The written lines of a stretch, without the white space that Markdown drops around a line end. */
function writtenLines(text: string, start: number, end: number): readonly { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const lead = lines.length === 0 ? 0 : line.length - line.trimStart().length;
    lines.push({ start: at + lead, end: at + Math.max(lead, line.trimEnd().length) });
    at += line.length + 1;
  }
  return lines;
}
