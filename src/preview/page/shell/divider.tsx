import { type Signal, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { keep, readKept } from './kept.ts';
import { fitted, movedByKey, readShare, type SplitRange, shareAt } from './split.ts';

export interface Split {
  readonly name: string;
  readonly range: SplitRange;
  readonly share: Signal<number>;
}

/** A share that is kept under a name for the next time. */
export function createSplit(name: string, range: SplitRange): Split {
  return { name, range, share: signal(readShare(readKept(name), range)) };
}

interface DividerProps {
  readonly split: Split;
  /** Of the line itself: an upright one parts left and right. */
  readonly orientation: 'vertical' | 'horizontal';
  readonly label: string;
  /** The id of what lies before it. */
  readonly controls: string;
}

/** The line between two areas of one parent, moved by the mouse or by arrow keys. */
export function Divider({ split: { name, range, share }, orientation, label, controls }: DividerProps) {
  const line = useRef<HTMLHRElement>(null);
  useEffect(() => keep(name, String(share.value)), [name, share.value]);
  const onPointerMove = ({ clientX, clientY, pointerId }: PointerEvent) => {
    const area = line.current?.parentElement?.getBoundingClientRect();
    if (!area || !line.current?.hasPointerCapture(pointerId)) return;
    share.value =
      orientation === 'vertical'
        ? shareAt(clientX, area.left, area.width, range)
        : shareAt(clientY, area.top, area.height, range);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = movedByKey(event.key, share.peek(), range);
    if (moved === undefined) return;
    event.preventDefault();
    share.value = moved;
  };
  return (
    <hr
      ref={line}
      class="divider"
      tabIndex={0}
      aria-orientation={orientation}
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={share.value}
      aria-valuemin={range.least}
      aria-valuemax={range.most}
      onPointerDown={(event) => {
        event.preventDefault();
        line.current?.setPointerCapture(event.pointerId);
        line.current?.focus();
      }}
      onPointerMove={onPointerMove}
      onDblClick={() => {
        share.value = fitted(range.first, range);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
