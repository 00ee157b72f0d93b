import type { List, ListItem, Paragraph as MdParagraph, RootContent } from 'mdast';
import type { Diagnostic, MarkdownKind } from '../../model/diagnostic.ts';
import type { Block, Paragraph } from '../../model/document.ts';
import { thaiDigits } from '../../thai/numerals.ts';
import { thaiInlines } from '../digits.ts';
import { pastBounds } from './bounds.ts';
import { indented } from './indent.ts';
import { inlines } from './inlines.ts';
import { withoutConsequences } from './list-order.ts';
import { lookForMarkers } from './lost-marker.ts';
import { listNumber, type WrittenMarker, writtenMarker } from './numbering.ts';
import { parseMarkdown } from './parse.ts';
import { type Passage, rangeOf, refuse, spanOf } from './passage.ts';
import { table } from './table.ts';

/** Where a block stands in the nesting of lists. */
interface Nesting {
  /** Lists around it. */
  readonly depth: number;
  /** The numbers of the ordered lists' items around it, outermost first. */
  readonly numbers: readonly number[];
}

/** What the first paragraph of a list item carries besides its text. */
interface ItemHead {
  readonly marker: string;
  readonly style: string;
  readonly level: number;
}

/**
 * A Markdown text as blocks: paragraphs, numbered and dashed items, tables. Numbers are computed
 * from the order; a list that goes on after a paragraph goes on counting (design.md section 3).
 */
export function body(written: Passage, width: number): readonly Block[] {
  const tooMuch = pastBounds(written);
  if (tooMuch) {
    written.report(tooMuch);
    return [];
  }
  const found: Diagnostic[] = [];
  const passage = { ...indentedPassage(written), report: (problem: Diagnostic) => found.push(problem) };
  const blocks = content(parseMarkdown(passage.text).children, passage, { depth: 0, numbers: [] }, width);
  for (const problem of withoutConsequences(found)) written.report(problem);
  return blocks;
}

function indentedPassage(passage: Passage): Passage {
  const shifted = indented(passage.text);
  const text: Passage['places']['text'] = (pointer, start, end) =>
    passage.places.text(pointer, shifted.written(start), shifted.written(end));
  return { ...passage, text: shifted.text, places: { ...passage.places, text } };
}

function content(nodes: readonly RootContent[], passage: Passage, nesting: Nesting, width: number): readonly Block[] {
  const blocks: Block[] = [];
  let counted = 0;
  let marker: WrittenMarker | undefined;
  for (const node of nodes) {
    if (node.type === 'list') {
      const own = node.ordered ? writtenMarker(passage.text, spanOf(node)[0]) : undefined;
      const strays = tellNotIndented(own, marker, node, passage);
      marker ??= own;
      const first = node.ordered && counted > 0 && node.start === counted + 1 ? node.start : 1;
      blocks.push(...list(node, first, passage, nesting, width));
      if (node.ordered && !strays) counted = first + node.children.length - 1;
    } else {
      blocks.push(...block(node, passage, nesting, width));
    }
  }
  return blocks;
}

/** Items of one level are marked alike: `1)` right under `1.` was meant to be indented, or would be printed as its equal. */
function tellNotIndented(
  own: WrittenMarker | undefined,
  before: WrittenMarker | undefined,
  node: List,
  passage: Passage,
): boolean {
  if (before === undefined || own === undefined || own.delimiter === before.delimiter) return false;
  const [start] = spanOf(node);
  passage.report({
    code: 'sublist-not-indented',
    severity: 'error',
    at: { kind: 'range', ...rangeOf(passage, start, start + own.text.length) },
    params: { written: own.text, before: before.text },
  });
  return true;
}

function block(node: RootContent, passage: Passage, nesting: Nesting, width: number): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(node, passage)];
    case 'table':
      if (passage.styles.table) return [table(node, passage.styles.table, passage, width)];
      refuse(passage, node, 'table-here');
      return [];
    case 'list':
      return list(node, 1, passage, nesting, width);
    default:
      refuse(passage, node, refusedKinds[node.type] ?? 'other');
      return [];
  }
}

const refusedKinds: Readonly<Record<string, MarkdownKind>> = {
  html: 'html',
  code: 'code',
  heading: 'heading',
  blockquote: 'quote',
  thematicBreak: 'rule',
  definition: 'definition',
};

function paragraph(node: MdParagraph, passage: Passage, head?: ItemHead): Paragraph {
  lookForMarkers(node, passage);
  return {
    kind: 'paragraph',
    style: passage.style(head?.style ?? passage.styles.paragraph),
    ...(head && { marker: head.marker, list: { level: head.level } }),
    inlines: thaiInlines(inlines(node.children, passage)),
    origin: { input: rangeOf(passage, ...spanOf(node)) },
  };
}

function list(node: List, first: number, passage: Passage, nesting: Nesting, width: number): readonly Block[] {
  const step = passage.ladder[nesting.numbers.length];
  const dashStyle = passage.styles.dash.styles[nesting.depth];
  if (node.ordered ? !step : !dashStyle) {
    refuse(passage, node, 'list-too-deep');
    return [];
  }
  return node.children.flatMap((child, position) => {
    const number = first + position;
    if (node.ordered) warnOfOrder(child, number, passage);
    const numbers = node.ordered ? [...nesting.numbers, number] : nesting.numbers;
    const head: ItemHead =
      node.ordered && step
        ? { marker: thaiDigits(listNumber(step, numbers)).text, style: step.style, level: nesting.depth + 1 }
        : { marker: passage.styles.dash.form, style: dashStyle ?? '', level: nesting.depth + 1 };
    return item(child, head, passage, { depth: nesting.depth + 1, numbers }, width);
  });
}

function item(node: ListItem, head: ItemHead, passage: Passage, nesting: Nesting, width: number): readonly Block[] {
  const [lead, ...rest] = node.children;
  if (lead?.type !== 'paragraph') {
    refuse(passage, node, 'empty-item');
    return [];
  }
  return [paragraph(lead, passage, head), ...content(rest, passage, nesting, width)];
}

/** Written out of order, the item is printed in order all the same: say so. */
function warnOfOrder(node: ListItem, number: number, passage: Passage): void {
  const [start] = spanOf(node);
  const written = writtenMarker(passage.text, start);
  if (written === undefined || written.number === number) return;
  passage.report({
    code: 'list-numbers-out-of-order',
    severity: 'warning',
    at: { kind: 'range', ...rangeOf(passage, start, start + written.text.length - 1) },
    params: { written: String(written.number), printed: String(number) },
  });
}
