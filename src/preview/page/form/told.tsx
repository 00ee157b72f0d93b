import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { trimmed } from '../../../edit/index.ts';
import type { Buffer } from '../stage.ts';
import type { FormWords } from '../words/form.ts';
import { focusSoon } from './focus.ts';
import { isUndo, takesText } from './undo-key.ts';

/** What was just done that somebody may want back: the text before and after it. */
export interface Telling {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** The id of what has the focus once it is back. */
  readonly back: string;
}

/** The id of the button that brings it back. */
export const undoButton = 'form-told-undo';

interface ToldProps {
  readonly told: Signal<Telling | undefined>;
  readonly buffer: Buffer;
  readonly words: FormWords;
}

/**
 * Says what was taken out, and puts it back as long as nothing else was changed since: by its button, or by Ctrl+Z outside a text. The
 * browser would take that key for the text that was typed last, wherever that is.
 */
export function Told({ told, buffer, words }: ToldProps) {
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
            {words.undo}
          </button>
        </>
      )}
    </div>
  );
}
