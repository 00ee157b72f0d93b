import { useSignal } from '@preact/signals';
import { type EditFault, type Path, setValue } from '../../../edit/index.ts';
import type { Stage } from '../stage.ts';
import { idOf } from './place.ts';
import { tell } from './told.tsx';

interface GiveUpProps {
  readonly stage: Stage;
  readonly path: Path;
  /** What the form calls the field. */
  readonly label: string;
  readonly disabled?: boolean;
}

/** Takes a key out of the file whose box looks empty, but is not: of dots to write on, or of nothing (`isDispensable`). */
export function GiveUp({ stage, path, label, disabled = false }: GiveUpProps) {
  const { form: words } = stage.words;
  const fault = useSignal<EditFault | undefined>(undefined);
  const giveUp = (): void => {
    const before = stage.buffer.text.peek();
    const writing = setValue(before, path, undefined);
    fault.value = writing.ok ? undefined : writing.why;
    if (!writing.ok) return;
    stage.buffer.edit(writing.edits);
    tell(stage, { what: words.givenUp(label), before, back: idOf(path) });
  };
  return (
    <>
      <button
        type="button"
        class="button give-up"
        disabled={disabled}
        aria-label={words.act(words.giveUp, label)}
        onClick={giveUp}
      >
        {words.giveUp}
      </button>
      {fault.value && <p class="form-fault">{words.unwritten[fault.value]}</p>}
    </>
  );
}
