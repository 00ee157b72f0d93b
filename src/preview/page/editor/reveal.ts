import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { effect } from '@preact/signals';
import type { Stretch } from '../../contract.ts';
import type { Focus } from '../stage.ts';

/** How long whoever shows the editor may need for it, in ms; the focus is not taken later than that. */
const patience = 500;

/**
 * Selects each stretch that is to be shown, in the middle of the editor. Where the form shows it instead, the editor does so when it is
 * looked at next, without taking the focus.
 */
export function revealFocus(view: EditorView, focus: Focus): void {
  let waiting: { readonly stretch: Stretch; readonly since: number } | undefined;
  const attempt = (): void => {
    if (!waiting || view.dom.offsetParent === null) return;
    reveal(view, waiting.stretch);
    if (performance.now() - waiting.since < patience) view.focus();
    waiting = undefined;
  };
  new ResizeObserver(attempt).observe(view.dom);
  effect(() => {
    const stretch = focus.inText.value;
    waiting = stretch && { stretch, since: performance.now() };
    requestAnimationFrame(attempt);
  });
}

function reveal(view: EditorView, { start, end }: Stretch): void {
  const { length } = view.state.doc;
  const range = EditorSelection.range(Math.min(start, length), Math.min(end, length));
  view.dispatch({ selection: range, effects: EditorView.scrollIntoView(range, { y: 'center' }) });
}
