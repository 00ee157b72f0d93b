import { useSignal, useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Buffer } from '../stage.ts';
import type { Waiting } from './desk.ts';
import { idOf } from './place.ts';
import { keyOf } from './slots.ts';

/** How long a click takes, in ms: a button that somebody presses must not be moved away by problems that appear above it. */
const click = 300;

/** Holds the boxes of new items, each until it is left once, all until the text is saved. */
export function useWaiting({ dirty }: Pick<Buffer, 'dirty'>): Waiting {
  const boxes = useSignal<ReadonlySet<string>>(new Set());
  useSignalEffect(() => {
    if (!dirty.value) boxes.value = new Set();
  });
  return useMemo(() => {
    const keep = (stays: (key: string) => boolean): void => {
      const kept = [...boxes.peek()].filter(stays);
      if (kept.length < boxes.peek().size) boxes.value = new Set(kept);
    };
    const isOf = (key: string, part: HTMLElement): boolean => idOf(key.split('.')) === part.id;
    return {
      boxes,
      add: (paths) => {
        boxes.value = new Set([...boxes.peek(), ...paths.map(keyOf)]);
      },
      left: (part) => {
        if (part instanceof HTMLElement && part.id !== '') setTimeout(() => keep((key) => !isOf(key, part)), click);
      },
      forget: (list) => keep((key) => !key.startsWith(`${keyOf(list)}.`)),
    };
  }, [boxes]);
}
