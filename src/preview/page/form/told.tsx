import { useEffect, useRef } from 'preact/hooks';
import { trimmed } from '../../../edit/index.ts';
import type { Stage, Telling } from '../stage.ts';
import { focusSoon } from './focus.ts';
import { isUndo, takesText } from './undo-key.ts';

/** The id of the button that brings it back. */
const undoButton = 'form-told-undo';

/** Says what was just done to the text, and puts the focus on the way back. */
export function tell({ told, buffer }: Stage, telling: Omit<Telling, 'after'>): void {
  told.value = { ...telling, after: buffer.text.peek() };
  focusSoon(undoButton);
}

/**
 * Says what was done to the text, and puts it back as long as nothing else was changed since: by its button, or by Ctrl+Z outside a text. The
 * browser would take that key for the text that was typed last, wherever that is.
 */
export function Told({ stage: { told, buffer, words } }: { readonly stage: Stage }) {
  const telling = told.value;
  const isLast = telling?.after === buffer.text.value;
  const box = useRef<HTMLDivElement>(null);
  const undo = (): void => {
    if (!telling) return;
    const { before, after, back } = telling;
    buffer.edit(trimmed(after, { start: 0, end: after.length, text: before }));
    told.value = undefined;
    focusSoon(back);
  };
  useEffect(() => {
    if (!isLast) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isUndo(event) || takesText(event.target) || !box.current?.offsetParent) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [telling, isLast]);
  return (
    <div ref={box} class="form-told" role="status">
      {telling && isLast && (
        <>
          <span>{telling.what}</span>
          <button type="button" class="button" id={undoButton} onClick={undo}>
            {words.form.undo}
          </button>
        </>
      )}
    </div>
  );
}
