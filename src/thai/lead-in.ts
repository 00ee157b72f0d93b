import type { Block, Paragraph } from '../model/document.ts';
import { announces } from './announcing.ts';

/**
 * Whether a paragraph must not be left at the foot of a page without what follows it: a heading, a line that
 * announces (ดังนี้), a list item above items of its own.
 */
export function leadsIn(paragraph: Paragraph, next: Block | undefined): boolean {
  return paragraph.style.keepWithNext || announces(textOf(paragraph)) || hasItems(paragraph, next);
}

function hasItems({ list }: Paragraph, next: Block | undefined): boolean {
  return list !== undefined && next?.kind === 'paragraph' && (next.list?.level ?? 0) > list.level;
}

function textOf({ inlines }: Paragraph): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
}
