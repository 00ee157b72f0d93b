import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { PagePlace } from '../../contract.ts';
import { openPlace } from './open-place.ts';
import { placesOn } from './places.ts';
import { type TextPiece, textIn } from './text-in.ts';
import type { PagesView } from './view.ts';

interface PlaceKeys {
  /** The place that the arrow keys have reached. */
  readonly place: ReadonlySignal<PagePlace | undefined>;
  readonly handlers: { onKeyDown(event: KeyboardEvent): void; onBlur(): void };
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The place that an arrow key leads to, from none to the first or the last; none at the ends and for other keys. */
function placeAfter(key: string, here: PagePlace | undefined, places: readonly PagePlace[]): PagePlace | undefined {
  const step = steps[key];
  if (!step) return undefined;
  if (!here) return places.at(step > 0 ? 0 : -1);
  return places[places.indexOf(here) + step];
}

/** Goes through a page's places by arrow keys, and opens one by Enter. `shown` is the text that is read out of them. */
export function usePlaceKeys(
  view: PagesView,
  places: readonly PagePlace[],
  page: number,
  shown: { readonly pieces: readonly TextPiece[]; readonly height: number },
): PlaceKeys {
  const place = useSignal<PagePlace | undefined>(undefined);
  const reach = (next: PagePlace, sheet: EventTarget | null) => {
    place.value = next;
    view.said.value = view.stage.words.pages.line(textIn(shown.pieces, next, shown.height));
    if (sheet instanceof HTMLElement) bringIntoView(sheet, next, view.scale.peek());
  };
  return {
    place,
    handlers: {
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
        const here = place.peek();
        const next = placeAfter(event.key, here, placesOn(places, page));
        if (next) reach(next, event.currentTarget);
        else if (here && event.key === 'Enter') openPlace(view, here);
        else if (here && event.key === 'Escape') place.value = undefined;
        else return;
        event.preventDefault();
      },
      onBlur: () => {
        place.value = undefined;
      },
    },
  };
}

/** Scrolls no further than needed; a third of the view stays between the place and the edge that it came over. */
function bringIntoView(sheet: HTMLElement, place: PagePlace, scale: number): void {
  const scroll = sheet.closest('.pages-scroll');
  if (!scroll) return;
  const view = scroll.getBoundingClientRect();
  const top = sheet.getBoundingClientRect().top + place.y * scale;
  const bottom = top + place.height * scale;
  const margin = view.height / 8;
  if (top < view.top + margin) scroll.scrollTop -= view.top + view.height / 3 - top;
  else if (bottom > view.bottom - margin) scroll.scrollTop += bottom - view.bottom + view.height / 3;
}
