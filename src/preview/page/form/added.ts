import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Path } from '../../../edit/index.ts';
import type { Buffer } from '../stage.ts';
import { idOf } from './place.ts';

/** The item that was just added to a list: nobody can have filled it in yet. */
export interface Added {
  readonly item: ReadonlySignal<Path | undefined>;
  readonly add: (item: Path) => void;
  /** Tells that the focus went out of a part of the page. */
  readonly left: (part: EventTarget | null) => void;
}

/** How long a click takes, in ms: a button that somebody presses must not be moved away by problems that appear above it. */
const click = 300;

/** Holds the item that was just added until one of its boxes is left, or the text is saved. */
export function useAdded({ dirty }: Pick<Buffer, 'dirty'>): Added {
  const item = useSignal<Path | undefined>(undefined);
  useSignalEffect(() => {
    if (!dirty.value) item.value = undefined;
  });
  return useMemo(() => {
    const end = (ended: Path): void => {
      if (item.peek() === ended) item.value = undefined;
    };
    return {
      item,
      add: (path) => {
        item.value = path;
      },
      left: (part) => {
        const path = item.peek();
        if (path && part instanceof Node && document.getElementById(idOf(path))?.contains(part))
          setTimeout(end, click, path);
      },
    };
  }, [item]);
}
