import type { Signal } from '@preact/signals';
import { neighbour } from './neighbour.ts';

export interface TabOf<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** The id of the element that it shows. */
  readonly panel: string;
  /** Said of it where there is something new behind it. */
  readonly mark?: string;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabOf<Id>[];
  readonly chosen: Signal<Id>;
}

/** A row of tabs, of which the keyboard reaches the chosen one, and the others by arrow keys. */
export function Tabs<Id extends string>({ label, tabs, chosen }: TabsProps<Id>) {
  const choose = (tab: TabOf<Id> | undefined) => {
    if (!tab) return;
    chosen.value = tab.id;
    document.getElementById(`tab-${tab.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = neighbour(
      event.key,
      tabs.findIndex(({ id }) => id === chosen.value),
      tabs.length,
    );
    if (index === undefined) return;
    event.preventDefault();
    choose(tabs[index]);
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          type="button"
          role="tab"
          class="tab"
          id={`tab-${tab.id}`}
          key={tab.id}
          aria-selected={tab.id === chosen.value}
          aria-controls={tab.panel}
          tabIndex={tab.id === chosen.value ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {tab.label}
          {tab.mark && <span class="tab-mark" role="img" aria-label={tab.mark} title={tab.mark} />}
        </button>
      ))}
    </div>
  );
}
