import type { EditorView, KeyBinding } from '@codemirror/view';
import type { Buffer, Focus } from '../stage.ts';

/** Shows the line of the cursor on the pages. */
export function showLine(view: EditorView, buffer: Buffer, focus: Focus): void {
  const { from, to } = view.state.doc.lineAt(view.state.selection.main.head);
  focus.onPages.value = { ...buffer.inFile({ start: from, end: to }) };
}

/** The keys of this page alone. @param buffer where to find it when a key is pressed */
export function pageKeys(buffer: () => Buffer, focus: Focus): readonly KeyBinding[] {
  return [
    {
      key: 'Mod-Enter',
      run(view) {
        showLine(view, buffer(), focus);
        return true;
      },
    },
  ];
}
