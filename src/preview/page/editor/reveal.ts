import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { effect } from '@preact/signals';
import type { Stretch } from '../../contract.ts';
import type { Focus } from '../stage.ts';

/** Animation frames that the editor is given to come into view, about a second. */
const patience = 60;

/** Selects each stretch that is to be shown, in the middle of the editor; whoever shows the editor may need a moment for that. */
export function revealFocus(view: EditorView, focus: Focus): void {
  let frame = 0;
  const attempt = (stretch: Stretch, left: number): void => {
    if (view.dom.offsetParent !== null) reveal(view, stretch);
    else if (left > 0) frame = requestAnimationFrame(() => attempt(stretch, left - 1));
  };
  effect(() => {
    const stretch = focus.inText.value;
    cancelAnimationFrame(frame);
    if (stretch) frame = requestAnimationFrame(() => attempt(stretch, patience));
  });
}

function reveal(view: EditorView, { start, end }: Stretch): void {
  const { length } = view.state.doc;
  const range = EditorSelection.range(Math.min(start, length), Math.min(end, length));
  view.dispatch({ selection: range, effects: EditorView.scrollIntoView(range, { y: 'center' }) });
  view.focus();
}
