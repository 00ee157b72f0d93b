import { useEffect } from 'preact/hooks';
import type { Stage } from '../stage.ts';
import { guardUnsaved } from './unsaved.ts';

/** Saves what was edited, as Ctrl+S does. */
export function SaveButton({ stage: { words, buffer, link } }: { readonly stage: Stage }) {
  useEffect(() => guardUnsaved(buffer), [buffer]);
  const dirty = buffer.dirty.value;
  const saving = buffer.saving.value;
  return (
    <div class="save">
      <span class="save-state" role="status">
        {dirty ? words.shell.dirty : words.shell.saved}
      </span>
      <button
        type="button"
        class="button primary"
        title="Ctrl+S"
        disabled={!dirty || saving || !link.connected.value}
        onClick={() => void buffer.save()}
      >
        {saving ? words.shell.saving : words.shell.save}
      </button>
    </div>
  );
}
