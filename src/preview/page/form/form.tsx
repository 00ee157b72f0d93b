import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { treeOf } from '../../../edit/index.ts';
import type { TreeNode } from '../../../read/index.ts';
import { keep, readKept } from '../shell/kept.ts';
import type { Stage } from '../stage.ts';
import { type FormDesk, writerOf } from './desk.ts';
import { groups } from './fields.ts';
import { show } from './focus.ts';
import { GroupBox } from './group.tsx';
import { Loading, useSchema } from './loading.tsx';
import { idOf } from './place.ts';
import type { Schema } from './schema.ts';
import { pathAt, problemsBySlot, slotFor, slotsOf } from './slots.ts';
import { type Telling, Told } from './told.tsx';

/** The input's facts as a form, for who wants no YAML. It writes into the text that the editor shows; saving is the shell's. */
export function Form({ stage }: { readonly stage: Stage }) {
  const loading = useSchema();
  if (loading.schema.value) return <Filled stage={stage} schema={loading.schema.value} />;
  return <Loading words={stage.words.form} failed={loading.failed.value} again={loading.again} />;
}

const nothing: TreeNode = { kind: 'map', entries: [], range: { file: '', start: 0, end: 0 } };

function Filled({ stage, schema }: { readonly stage: Stage; readonly schema: Schema }) {
  const { buffer, focus, words } = stage;
  const write = useMemo(() => writerOf(stage, schema), [stage, schema]);
  const read = useComputed(() => treeOf(buffer.text.value));
  const last = useRef(nothing);
  const tree = read.value ?? last.current;
  last.current = tree;
  const told = useSignal<Telling | undefined>(undefined);
  const open = useSignal<ReadonlySet<string>>(new Set((readKept('form') ?? groups[0]?.id ?? '').split(' ')));
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => keep('form', [...open.value].join(' ')), [open.value]);
  useSignalEffect(() => {
    const stretch = focus.inText.value;
    if (!stretch || !box.current?.offsetParent) return;
    const slot = slotFor(slotsOf(groups, last.current), pathAt(last.current, stretch));
    if (!slot) return;
    open.value = new Set([...open.peek(), slot.group]);
    requestAnimationFrame(() => requestAnimationFrame(() => show(idOf(slot.path))));
  });
  const desk: FormDesk = {
    stage,
    words: words.form,
    schema,
    tree,
    broken: read.value === undefined,
    problems: problemsBySlot(groups, tree, buffer.problems.value),
    write,
    tell: (what, before) => {
      told.value = { what, before, after: buffer.text.peek() };
    },
  };
  return (
    <form
      ref={box}
      class="form"
      aria-label={words.form.name}
      data-broken={desk.broken}
      onSubmit={(event) => event.preventDefault()}
    >
      {desk.broken && (
        <p class="form-broken" role="alert">
          {words.form.broken}
        </p>
      )}
      {groups.map((group) => (
        <GroupBox key={group.id} desk={desk} group={group} open={open} />
      ))}
      <Told told={told} buffer={buffer} words={words.form} />
    </form>
  );
}
