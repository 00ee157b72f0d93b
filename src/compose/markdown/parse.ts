import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { arabicDigits } from '../../thai/numerals.ts';

/**
 * Reads an official body: CommonMark with tables. Thai digits as list markers count as digits.
 * Positions in the tree are UTF-16 offsets of the given text.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(arabicMarkers(text), { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

/** Marker digits become Arabic one for one, so that no offset moves. */
function arabicMarkers(text: string): string {
  return text.replace(/^[ \t]*[๐-๙]{1,9}(?=[.)][ \t])/gm, arabicDigits);
}
