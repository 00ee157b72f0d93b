/** A key as it is pressed, as far as it matters here. */
type Pressed = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'code'>;

/** Whether a key asks to undo. By the key's place: with a Thai keyboard its letter is another. */
export function isUndo({ ctrlKey, metaKey, altKey, shiftKey, code }: Pressed): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && code === 'KeyZ';
}

/** Whether a part of the page takes text, and so has an undo of its own. */
export function takesText(part: EventTarget | null): boolean {
  return part instanceof HTMLElement && (part.isContentEditable || part.matches('input, textarea'));
}
