import { useSignal } from '@preact/signals';
import type { Stage } from '../stage.ts';

/** A text that was copied, or is selected to be copied by hand. */
interface Taken {
  readonly text: string;
  readonly how: 'copied' | 'copySelected';
}

/** Takes edits along that this page cannot save: the program that let it is gone, and a new run has another address and key. */
export function Stranded({ stage: { words, buffer, focus } }: { readonly stage: Stage }) {
  const taken = useSignal<Taken | undefined>(undefined);
  const copy = async () => {
    const text = buffer.text.peek();
    try {
      await navigator.clipboard.writeText(text);
      taken.value = { text, how: 'copied' };
    } catch {
      focus.inText.value = { start: 0, end: text.length };
      taken.value = { text, how: 'copySelected' };
    }
  };
  // Of another text nothing was copied yet.
  const how = taken.value?.text === buffer.text.value ? taken.value.how : undefined;
  return (
    <div class="stranded">
      <p role="alert">{words.shell.lostUnsaved}</p>
      <button type="button" class="button" onClick={() => void copy()}>
        {words.shell.copyAll}
      </button>
      <span role="status">{how && words.shell[how]}</span>
    </div>
  );
}
