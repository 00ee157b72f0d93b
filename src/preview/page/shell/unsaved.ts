import type { Buffer } from '../stage.ts';

/** Ctrl+S saves, anywhere on the page, and the browser asks before a page with something unsaved is left. @returns what ends that */
export function guardUnsaved({ dirty, saving, save }: Pick<Buffer, 'dirty' | 'saving' | 'save'>): () => void {
  const control = new AbortController();
  const { signal } = control;
  addEventListener('beforeunload', (event) => dirty.peek() && event.preventDefault(), { signal });
  addEventListener(
    'keydown',
    (event) => {
      if (!isSave(event)) return;
      event.preventDefault();
      if (dirty.peek() && !saving.peek()) void save();
    },
    { signal },
  );
  return () => control.abort();
}

/** By the key's place: with a Thai keyboard its letter is another. */
function isSave({ ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && code === 'KeyS';
}
