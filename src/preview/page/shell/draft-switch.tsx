import { useSignal } from '@preact/signals';
import type { Stage } from '../stage.ts';

interface DraftSwitchProps {
  readonly stage: Stage;
  readonly draft: boolean;
}

/** Whether the papers are drafts; the server builds them anew at once. */
export function DraftSwitch({ stage: { words, link }, draft }: DraftSwitchProps) {
  const asking = useSignal(false);
  const ask = async (wanted: boolean) => {
    asking.value = true;
    try {
      await link.ask({ kind: 'draft', draft: wanted });
    } catch {
      // The lost connection is told beside; the switch shows the state as it is.
    } finally {
      asking.value = false;
    }
  };
  return (
    <label class="draft" title={words.shell.draftMore}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={draft}
        checked={draft}
        disabled={asking.value || !link.connected.value}
        onChange={({ currentTarget }) => {
          const { checked } = currentTarget;
          currentTarget.checked = draft;
          void ask(checked);
        }}
      />
      <span>{words.shell.draft}</span>
    </label>
  );
}
