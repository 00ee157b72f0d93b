import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { TreeNode } from '../../../read/index.ts';
import { keep, readKept } from '../shell/kept.ts';
import type { Stage } from '../stage.ts';
import { type Added, useAdded } from './added.ts';
import { type FormDesk, writerOf } from './desk.ts';
import { groups } from './fields.ts';
import { focusSoon, show } from './focus.ts';
import { GroupBox } from './group.tsx';
import { Loading, useSchema } from './loading.tsx';
import { idOf } from './place.ts';
import type { Schema } from './schema.ts';
import { pathAt, problemsBySlot, slotFor, slotsOf, withoutItem } from './slots.ts';
import { useTextRead } from './text-read.ts';
import { type Telling, Told, undoButton } from './told.tsx';

/** The input's facts as a form, for who wants no YAML. It writes into the text that the editor shows; saving is the shell's. */
export function Form({ stage }: { readonly stage: Stage }) {
  const loading = useSchema();
  if (loading.schema.value) return <Filled stage={stage} schema={loading.schema.value} />;
  return <Loading words={stage.words.form} failed={loading.failed.value} again={loading.again} />;
}

interface FilledProps {
  readonly stage: Stage;
  readonly schema: Schema;
}

function Filled({ stage, schema }: FilledProps) {
  const { buffer, words } = stage;
  const box = useRef<HTMLFormElement>(null);
  const { tree, broken } = useTextRead(buffer, box);
  const told = useSignal<Telling | undefined>(undefined);
  const added = useAdded(buffer);
  return (
    <form
      ref={box}
      class="form"
      aria-label={words.form.name}
      data-broken={broken}
      onSubmit={(event) => event.preventDefault()}
      onFocusOut={({ target }) => added.left(target)}
    >
      {broken && (
        <p class="form-broken" role="alert">
          {tree ? words.form.broken : words.form.unread}
        </p>
      )}
      {tree && <Groups stage={stage} schema={schema} tree={tree} broken={broken} told={told} added={added} />}
      <Told told={told} buffer={buffer} words={words.form} />
    </form>
  );
}

interface GroupsProps extends FilledProps {
  readonly tree: TreeNode;
  readonly broken: boolean;
  readonly told: Signal<Telling | undefined>;
  readonly added: Added;
}

function Groups({ stage, schema, tree, broken, told, added }: GroupsProps) {
  const { buffer, words } = stage;
  const write = useMemo(() => writerOf(stage, schema), [stage, schema]);
  const open = useSignal<ReadonlySet<string>>(new Set((readKept('form') ?? groups[0]?.id ?? '').split(' ')));
  useEffect(() => keep('form', [...open.value].join(' ')), [open.value]);
  useShown(stage, tree, open);
  const desk: FormDesk = {
    stage,
    words: words.form,
    schema,
    tree,
    broken,
    problems: withoutItem(problemsBySlot(groups, tree, buffer.problems.value), added.item.value),
    write,
    tell: (what, before, back) => {
      told.value = { what, before, after: buffer.text.peek(), back };
      focusSoon(undoButton);
    },
    added: added.add,
  };
  return groups.map((group) => <GroupBox key={group.id} desk={desk} group={group} open={open} />);
}

/** Shows the field of a stretch that is to be shown, if the form is on the screen and has one. */
function useShown({ focus }: Stage, tree: TreeNode, open: Signal<ReadonlySet<string>>): void {
  const latest = useRef(tree);
  latest.current = tree;
  useSignalEffect(() => {
    const stretch = focus.inText.value;
    const slot = stretch && slotFor(slotsOf(groups, latest.current), pathAt(latest.current, stretch));
    if (!slot) return;
    open.value = new Set([...open.peek(), slot.group]);
    requestAnimationFrame(() => requestAnimationFrame(() => show(idOf(slot.path))));
  });
}
