import type { MarkdownKind, MarkdownProblems } from '../../../src/model/problems/markdown.ts';
import { markdownKinds } from '../../../src/report/messages/en/markdown.ts';
import { keysOf } from './keys-of.ts';
import type { Samples } from './samples.ts';

export const markdown: Samples<MarkdownProblems> = {
  'sublist-not-indented': [{ written: '1)', before: '10.' }],
  'list-marker-space': [{ marker: '1.' }],
  'list-marker-unknown': [{ marker: '(3)' }],
  'bold-not-applied': [{}],
  'text-folded': [{ key: 'body' }],
  'markdown-too-much': [
    { what: 'lines', limit: 5000, count: 20_000 },
    { what: 'marks', limit: 5000, count: 20_000 },
  ],
  'markdown-not-allowed': keysOf<MarkdownKind>(markdownKinds).map((what) => ({ what })),
};
