import type { Signal } from '@preact/signals';
import type { Stage } from '../stage.ts';

/** What a narrow window shows, where there is no room for both. */
export type Side = 'edit' | 'pages';

interface SidesProps {
  readonly stage: Stage;
  readonly side: Signal<Side>;
}

/** The switch between editing and pages; wide windows hide it. */
export function Sides({ stage, side }: SidesProps) {
  const { shell: words } = stage.words;
  const readOnly = stage.link.state.value?.readOnly ?? false;
  const labels: Readonly<Record<Side, string>> = { edit: readOnly ? words.problems : words.edit, pages: words.papers };
  return (
    <nav class="sides" aria-label={words.sides}>
      {(['edit', 'pages'] as const).map((each) => (
        <button
          type="button"
          class="button"
          aria-pressed={side.value === each}
          key={each}
          onClick={() => {
            side.value = each;
          }}
        >
          {labels[each]}
        </button>
      ))}
    </nav>
  );
}
