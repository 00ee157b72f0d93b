import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Path } from '../../../edit/index.ts';
import type { TreeNode } from '../../../read/index.ts';
import { keep, readKept } from '../shell/kept.ts';
import type { Stage } from '../stage.ts';
import { type FormDesk, type Waiting, writerOf } from './desk.ts';
import { groups } from './fields.ts';
import { show } from './focus.ts';
import { GroupBox } from './group.tsx';
import { type Arriving, Loading } from './loading.tsx';
import { idOf } from './place.ts';
import type { Schema } from './schema.ts';
import { pathAt, problemsBySlot, slotFor, slotsOf, withoutPlaces } from './slots.ts';
import { useTextRead } from './text-read.ts';
import { useWaiting } from './waiting.ts';

/** The input's facts as a form, for who wants no YAML. It writes into the text that the editor shows; saving is the shell's. */
export function Form({ stage, arriving: loading }: { readonly stage: Stage; readonly arriving: Arriving }) {
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
  const waiting = useWaiting(buffer);
  return (
    <form
      ref={box}
      class="form"
      aria-label={words.form.name}
      data-broken={broken}
      onSubmit={(event) => event.preventDefault()}
      onFocusOut={({ target }) => waiting.left(target)}
    >
      {broken && (
        <p class="form-broken" role="alert">
          {tree ? words.form.broken : words.form.unread}
        </p>
      )}
      {tree && <Groups stage={stage} schema={schema} tree={tree} broken={broken} waiting={waiting} />}
    </form>
  );
}

interface GroupsProps extends FilledProps {
  readonly tree: TreeNode;
  readonly broken: boolean;
  readonly waiting: Waiting;
}

function Groups({ stage, schema, tree, broken, waiting }: GroupsProps) {
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
    problems: withoutPlaces(problemsBySlot(groups, tree, buffer.problems.value), waiting.boxes.value),
    write,
    waiting,
  };
  return groups.map((group) => <GroupBox key={group.id} desk={desk} group={group} open={open} />);
}

/** Shows the field that is to be shown, or that of a stretch, if the form is on the screen and has one. */
function useShown({ focus }: Stage, tree: TreeNode, open: Signal<ReadonlySet<string>>): void {
  const latest = useRef(tree);
  latest.current = tree;
  const showAt = (path: Path): void => {
    const slot = slotFor(slotsOf(groups, latest.current), path);
    if (!slot) return;
    open.value = new Set([...open.peek(), slot.group]);
    requestAnimationFrame(() => requestAnimationFrame(() => show(idOf(slot.path))));
  };
  useSignalEffect(() => {
    const stretch = focus.inText.value;
    if (stretch) showAt(pathAt(latest.current, stretch));
  });
  useSignalEffect(() => {
    const path = focus.inForm.value;
    if (path) showAt(path);
  });
}
