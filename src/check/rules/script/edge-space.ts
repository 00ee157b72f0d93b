import { fixOf } from '../fix.ts';
import type { TextRule } from '../rule.ts';
import { matches } from './matches.ts';

const edge = /^ +(?=\S)|(?<=\S) +(?=\n|$)/g;

/** Spaces before or behind a text, which move a centred line off its place (domain.md F44). In Markdown they are indents and line breaks. */
export const edgeSpace: TextRule<'edge-space'> = {
  code: 'edge-space',
  severity: 'warning',
  looksAt: 'text',
  find: (text) => {
    if (text.markdown) return [];
    return matches(text.value, edge).map(({ start, end }) => ({
      at: text.range(start, end),
      params: {},
      ...fixOf(text, start, end, ''),
    }));
  },
};
