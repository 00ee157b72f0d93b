import { useComputed, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { treeOf } from '../../../edit/index.ts';
import type { TreeNode } from '../../../read/index.ts';
import type { Buffer } from '../stage.ts';

/** What the form shows of the text: what it says, or said when it could last be read. */
export interface TextRead {
  /** None while no text could be read so far. */
  readonly tree: TreeNode | undefined;
  readonly broken: boolean;
}

/** Reads the text each time it changes while the form is on the screen; whoever types in the text tab does not wait for a form that nobody sees. */
export function useTextRead({ text }: Buffer, form: RefObject<HTMLElement | null>): TextRead {
  const onScreen = useSignal(true);
  const last = useRef<TreeNode | undefined>(undefined);
  useEffect(() => {
    if (!form.current) return undefined;
    const observer = new IntersectionObserver((entries) => {
      onScreen.value = entries.at(-1)?.isIntersecting ?? true;
    });
    observer.observe(form.current);
    return () => observer.disconnect();
  }, [form, onScreen]);
  const read = useComputed(() => (onScreen.value ? { tree: treeOf(text.value) } : undefined)).value;
  last.current = read?.tree ?? last.current;
  return { tree: last.current, broken: read !== undefined && read.tree === undefined };
}
