import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { PagePlace } from '../../contract.ts';
import { openPlace } from './open-place.ts';
import { type Point, placeAt, placesOn } from './places.ts';
import type { PagesView } from './view.ts';

interface PlacePointer {
  /** The place under the mouse. */
  readonly place: ReadonlySignal<PagePlace | undefined>;
  readonly handlers: {
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerLeave(): void;
    onClick(event: MouseEvent): void;
  };
}

/** A hand that clicks moves less than this, in px; further is a selection. */
const still = 4;

/** Shows the place under the mouse, and opens the one that is clicked on. */
export function usePlacePointer(view: PagesView, places: readonly PagePlace[], page: number): PlacePointer {
  const place = useSignal<PagePlace | undefined>(undefined);
  const down = useRef<Point>({ x: 0, y: 0 });
  const under = (event: MouseEvent) => placeAt(placesOn(places, page), page, pointOf(event, view.scale.peek()));
  return {
    place,
    handlers: {
      onPointerDown: ({ clientX: x, clientY: y }) => {
        down.current = { x, y };
      },
      onPointerMove: (event) => {
        place.value = event.pointerType === 'mouse' && event.buttons === 0 ? under(event) : undefined;
      },
      onPointerLeave: () => {
        place.value = undefined;
      },
      onClick: (event) => {
        const { x, y } = down.current;
        if (Math.hypot(event.clientX - x, event.clientY - y) > still || !getSelection()?.isCollapsed) return;
        const clicked = under(event);
        if (clicked) openPlace(view, clicked);
        else view.note.value = undefined;
      },
    },
  };
}

function pointOf({ currentTarget, clientX, clientY }: MouseEvent, scale: number): Point {
  if (!(currentTarget instanceof Element)) return { x: -1, y: -1 };
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: (clientX - left) / scale, y: (clientY - top) / scale };
}
