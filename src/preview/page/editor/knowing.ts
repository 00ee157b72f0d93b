import { autocompletion } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { EditorWords } from '../words/editor.ts';
import { completeFrom } from './complete.ts';
import { hoverFrom } from './hover.ts';
import type { Schema } from './schema/schema.ts';

/** What the editor knows of the input: its fields and what they may hold. Without the schema it edits all the same. */
export function knowing(words: EditorWords): Extension {
  const schema = fetch('/schema.json').then(
    (response): Promise<Schema | undefined> | undefined => (response.ok ? response.json() : undefined),
    () => undefined,
  );
  return [
    autocompletion({
      override: [completeFrom(schema, words)],
      icons: false,
      // A key whose value is one of few: these come up at once.
      activateOnCompletion: ({ type }) => type === 'choice',
    }),
    hoverFrom(schema, words),
  ];
}
