import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import { arabicDigits } from '../../thai/numerals.ts';
import { plainMarkdown } from './plain.ts';

/**
 * Reads an official body: CommonMark with tables. Thai digits as list markers count as digits.
 * Positions in the tree are UTF-16 offsets of the given text.
 */
export function parseMarkdown(text: string): Root {
  const arabic = arabicMarkers(text);
  return plainMarkdown(arabic) ?? markedMarkdown(arabic);
}

function markedMarkdown(text: string): Root {
  const tables = mayHoldTable.test(text);
  return fromMarkdown(text, {
    extensions: tables ? [asTyped, gfmTable()] : [asTyped],
    mdastExtensions: tables ? [gfmTableFromMarkdown()] : [],
  });
}

/** `AT&amp;T` is printed as it was typed. */
const asTyped: Extension = { disable: { null: ['characterReference'] } };

/** What the line under a table's head must hold: a pipe or, with one column alone, a colon at its dashes. */
const mayHoldTable = /\||:-|-:/;

/** Marker digits become Arabic one for one, so that no offset moves. */
function arabicMarkers(text: string): string {
  return text.replace(/^[ \t]*[๐-๙]{1,9}(?=[.)][ \t])/gm, arabicDigits);
}
