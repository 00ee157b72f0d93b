import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Editor } from './editor/editor.tsx';
import { Form } from './form/form.tsx';
import { useSchema } from './form/loading.tsx';
import { Told } from './form/told.tsx';
import { Pages } from './pages/pages.tsx';
import { Problems } from './problems/problems.tsx';
import { Conflict } from './save/conflict.tsx';
import { createSplit, Divider, type Split } from './shell/divider.tsx';
import { EditSide, type EditTab } from './shell/edit-side.tsx';
import { formShows } from './shell/form-shows.ts';
import { keep, readKept } from './shell/kept.ts';
import type { Look } from './shell/look.ts';
import { type Side, Sides } from './shell/sides.tsx';
import { TopBar } from './shell/top-bar.tsx';
import type { Stage } from './stage.ts';

interface AppProps {
  readonly stage: Stage;
  readonly look: Signal<Look>;
}

/** The whole page, once the server has told something. */
export function App({ stage, look }: AppProps) {
  useTitle(stage);
  const state = stage.link.state.value;
  if (!state) return <p class="opening">{stage.words.shell.opening}</p>;
  return (
    <div class="app" data-round={state.round}>
      <TopBar stage={stage} state={state} look={look} />
      <Halves stage={stage} readOnly={state.readOnly} />
      <Conflict stage={stage} />
    </div>
  );
}

/** Editing on the left, papers on the right, one of them at a time in a narrow window. */
function Halves({ stage, readOnly }: { readonly stage: Stage; readonly readOnly: boolean }) {
  const split = useMemo(() => openSplit(readOnly), [readOnly]);
  const side = useSignal<Side>('pages');
  const arriving = useSchema();
  const tab = useSignal<EditTab>(readKept('tab') === 'text' ? 'text' : 'form');
  useEffect(() => keep('tab', tab.value), [tab.value]);
  useInView(stage, side, tab);
  return (
    <>
      <Sides stage={stage} side={side} />
      <main class="desk" data-side={side.value} style={{ '--edit': `${split.share.value}%` }}>
        <EditSide
          stage={stage}
          tab={tab}
          form={<Form stage={stage} arriving={arriving} />}
          editor={<Editor stage={stage} />}
          told={<Told stage={stage} />}
          problems={
            <Problems stage={stage} inForm={!readOnly && tab.value === 'form'} schema={arriving.schema.value} />
          }
        />
        <Divider split={split} orientation="vertical" label={stage.words.shell.dividePages} controls="edit-side" />
        <Pages stage={stage} />
      </main>
    </>
  );
}

/** Problems alone need less room than editing, and on a very wide screen lines of a form need no more. */
function openSplit(readOnly: boolean): Split {
  const range = { least: 15, most: 70 };
  return readOnly
    ? createSplit('problems-and-pages', { ...range, first: 27 })
    : createSplit('pages', { ...range, first: innerWidth < 2560 ? 42 : 30 });
}

/** Brings forward what is to show something. */
function useInView({ focus, buffer }: Stage, side: Signal<Side>, tab: Signal<EditTab>): void {
  useSignalEffect(() => {
    if (focus.onPages.value) side.value = 'pages';
  });
  useSignalEffect(() => {
    const stretch = focus.inText.value;
    if (!stretch) return;
    side.value = 'edit';
    if (!formShows(buffer.text.peek(), stretch)) tab.value = 'text';
  });
}

function useTitle({ link, buffer }: Stage): void {
  useSignalEffect(() => {
    const name = link.state.value?.input.name;
    if (name) document.title = `${buffer.dirty.value ? '● ' : ''}${name} · cabsub`;
  });
}
