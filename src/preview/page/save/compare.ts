import { MergeView } from '@codemirror/merge';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { reading } from '../editor/editing.ts';
import type { EditorWords } from '../words/editor.ts';

/** The file's text and the edited one side by side, to be read. Bounded: of very different texts whole stretches are marked. */
export function compare(file: string, mine: string, parent: Element, words: EditorWords): MergeView {
  return new MergeView({
    parent,
    a: { doc: file, extensions: side(words.conflict.file, words) },
    b: { doc: mine, extensions: side(words.conflict.mine, words) },
    collapseUnchanged: { margin: 2, minSize: 5 },
    diffConfig: { scanLimit: 500, timeout: 300 },
  });
}

function side(name: string, words: EditorWords): Extension {
  return [
    reading(words),
    EditorState.readOnly.of(true),
    EditorView.editable.of(false),
    EditorView.contentAttributes.of({ lang: 'th', 'aria-label': name, 'aria-readonly': 'true', tabindex: '0' }),
  ];
}
