import type { Signal } from '@preact/signals';
import { trimmed } from '../../../edit/index.ts';
import type { Buffer } from '../stage.ts';
import type { FormWords } from '../words/form.ts';

/** What was just done that somebody may want back: the text before and after it. */
export interface Telling {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

interface ToldProps {
  readonly told: Signal<Telling | undefined>;
  readonly buffer: Buffer;
  readonly words: FormWords;
}

/** Says what was taken out, and puts it back as long as nothing else was changed since. */
export function Told({ told, buffer, words }: ToldProps) {
  const telling = told.value;
  const isLast = telling?.after === buffer.text.value;
  return (
    <div class="form-told" role="status">
      {telling && isLast && (
        <>
          <span>{telling.what}</span>
          <button
            type="button"
            class="button"
            onClick={() => {
              const { before, after } = telling;
              buffer.edit(trimmed(after, { start: 0, end: after.length, text: before }));
              told.value = undefined;
            }}
          >
            {words.undo}
          </button>
        </>
      )}
    </div>
  );
}
