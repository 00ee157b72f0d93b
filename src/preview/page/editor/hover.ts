import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import type { EditorWords } from '../words/editor.ts';
import { type Schema, schemaAt } from './schema/schema.ts';
import { told } from './schema/told.ts';
import { entryAt } from './yaml/place.ts';

/** Tells what a field is for where the mouse rests on it. */
export function hoverFrom(schema: Promise<Schema | undefined>, words: EditorWords): Extension {
  return hoverTooltip(async (view, at) => {
    const entry = entryAt(view.state.doc.toString(), at);
    const root = await schema;
    const found = entry && root && schemaAt(root, entry.path);
    if (!entry || !found) return null;
    return {
      pos: entry.start,
      end: Math.max(at, entry.end),
      above: true,
      create: () => ({ dom: told(String(entry.path.at(-1)), found, words) }),
    };
  });
}
