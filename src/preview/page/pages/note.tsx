import { useEffect } from 'preact/hooks';
import type { PagesView } from './view.ts';

const shownFor = 12_000;

/** A word about a place that cannot be edited here. */
export function Note({ view }: { readonly view: PagesView }) {
  const text = view.note.value;
  const close = () => {
    view.note.value = undefined;
  };
  useEffect(() => {
    if (text === undefined) return undefined;
    const timer = setTimeout(close, shownFor);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="pages-note" role="status" data-shown={text !== undefined}>
      {text !== undefined && (
        <>
          <p>{text}</p>
          <button type="button" class="button icon" aria-label={view.stage.words.pages.closeNote} onClick={close}>
            ×
          </button>
        </>
      )}
    </div>
  );
}
