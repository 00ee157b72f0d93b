import { useEffect, useId, useRef } from 'preact/hooks';
import type { Stage } from '../stage.ts';
import { compare } from './compare.ts';

/** Shows both texts when the file was changed under edits, and lets the user choose. To be put once on the page, where nothing hides it. */
export function Conflict({ stage: { buffer, words } }: { readonly stage: Stage }) {
  const { conflict: told } = words.editor;
  const dialog = useRef<HTMLDialogElement>(null);
  const texts = useRef<HTMLDivElement>(null);
  const title = useId();
  const file = buffer.conflict.value;

  useEffect(() => {
    if (!file || !texts.current) {
      dialog.current?.close();
      return;
    }
    const view = compare(file.text, buffer.text.peek(), texts.current, words.editor);
    if (!dialog.current?.open) dialog.current?.showModal();
    return () => view.destroy();
  }, [file, buffer, words]);

  const choices = [
    { which: 'mine', name: told.keepMine, means: told.keepMineMeans },
    { which: 'theirs', name: told.takeTheirs, means: told.takeTheirsMeans },
  ] as const;
  return (
    <dialog class="conflict" ref={dialog} aria-labelledby={title}>
      {/* Not a choice: what is being typed must not press it. */}
      <h2 id={title} tabIndex={-1} autofocus>
        {told.title}
      </h2>
      <p>{told.explained}</p>
      <div class="conflict-names" aria-hidden="true">
        <span>{told.file}</span>
        <span>{told.mine}</span>
      </div>
      <div class="conflict-texts" ref={texts} />
      <div class="conflict-choices">
        {choices.map(({ which, name, means }) => (
          <button type="button" class="button" key={which} onClick={() => buffer.settle(which)}>
            <strong>{name}</strong>
            <span>{means}</span>
          </button>
        ))}
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {told.later}
        </button>
      </div>
    </dialog>
  );
}
