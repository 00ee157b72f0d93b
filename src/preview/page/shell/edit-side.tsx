import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Stage } from '../stage.ts';
import { createSplit, Divider } from './divider.tsx';
import { Tabs } from './tabs.tsx';

/** The two ways to edit. */
export type EditTab = 'form' | 'text';

interface EditSideProps {
  readonly stage: Stage;
  readonly tab: Signal<EditTab>;
  readonly form: ComponentChildren;
  readonly editor: ComponentChildren;
  /** What was just done, with the way back. */
  readonly told: ComponentChildren;
  readonly problems: ComponentChildren;
}

/** Form or text with the problems under them; the problems alone where nothing may be edited. */
export function EditSide({ stage, tab, form, editor, told, problems }: EditSideProps) {
  const { shell: words } = stage.words;
  const split = useMemo(() => createSplit('problems', { least: 20, most: 85, first: 67 }), []);
  const { problems: found, unwritten, conflict } = stage.buffer;
  const clean = found.value.length === 0 && unwritten.value.length === 0 && !conflict.value;
  if (stage.link.state.value?.readOnly) {
    return (
      <section class="edit-side" id="edit-side" aria-label={words.problems}>
        <div class="problems-slot">{problems}</div>
      </section>
    );
  }
  return (
    <section
      class="edit-side"
      id="edit-side"
      aria-label={words.editing}
      data-clean={clean}
      style={{ '--editing': `${split.share.value}%` }}
    >
      <div class="editing" id="editing">
        <Tabs
          label={words.editingTabs}
          chosen={tab}
          tabs={[
            { id: 'form', label: words.form, panel: 'form-panel' },
            { id: 'text', label: words.text, panel: 'text-panel' },
          ]}
        />
        <div
          class="edit-panel"
          id="form-panel"
          role="tabpanel"
          aria-labelledby="tab-form"
          hidden={tab.value !== 'form'}
        >
          {form}
        </div>
        <div
          class="edit-panel"
          id="text-panel"
          role="tabpanel"
          aria-labelledby="tab-text"
          hidden={tab.value !== 'text'}
        >
          {editor}
        </div>
        {told}
      </div>
      {!clean && <Divider split={split} orientation="horizontal" label={words.divideProblems} controls="editing" />}
      <div class="problems-slot">{problems}</div>
    </section>
  );
}
