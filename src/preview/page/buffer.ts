import { Compartment, EditorState, Text } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { effect } from '@preact/signals';
import type { InputText } from '../contract.ts';
import { createCore } from './buffer/core.ts';
import type { Hand } from './buffer/held.ts';
import { createTrack } from './buffer/track.ts';
import { editing } from './editor/editing.ts';
import { pageKeys } from './editor/keys.ts';
import { markProblems } from './editor/marks.ts';
import { revealFocus } from './editor/reveal.ts';
import type { Buffer, Focus, Link } from './stage.ts';
import type { Words } from './words/index.ts';

/** The page's buffer, with the one editor that holds its text; <Editor> puts that on the page. To be made once. */
export function createBuffer(link: Link, words: Words, focus: Focus): Buffer {
  const track = createTrack(Text.empty);
  const waiting = new Compartment();
  const view = new EditorView({
    extensions: [
      EditorView.updateListener.of(({ docChanged, changes, state }) => {
        if (docChanged) track.moved(changes, state.doc);
      }),
      keymap.of([...pageKeys(() => buffer, focus)]),
      editing(words.editor),
      // Until there is a text, nothing can be written that would be lost.
      waiting.of([EditorState.readOnly.of(true), EditorView.editable.of(false)]),
    ],
  });
  const hand = handOn(view);
  const { loaded, ...core } = createCore({ link, track, hand, load, words: words.editor });
  const buffer: Buffer = { ...core, view };
  effect(() => {
    if (loaded.value) view.dispatch({ effects: waiting.reconfigure([]) });
  });
  markProblems(view, hand, buffer, words.editor);
  revealFocus(view, focus);
  return buffer;
}

async function load(): Promise<InputText | undefined> {
  const response = await fetch('/input');
  return response.ok ? ((await response.json()) as InputText) : undefined;
}

function handOn(view: EditorView): Hand {
  const calmly = (act: () => void): void => {
    if (!view.composing) act();
    // The editor takes the composed word over only after this event.
    else view.contentDOM.addEventListener('compositionend', () => setTimeout(() => calmly(act), 0), { once: true });
  };
  return { dispatch: (spec) => view.dispatch(spec), calmly };
}
