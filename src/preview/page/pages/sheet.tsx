import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PagePlace, PaperState } from '../../contract.ts';
import { type Drawn, useDrawn } from './drawn.ts';
import { useNear } from './near.ts';
import { PlaceBox } from './place-box.tsx';
import { usePlaceKeys } from './place-keys.ts';
import { usePlacePointer } from './place-pointer.ts';
import type { PagesView } from './view.ts';

interface SheetProps {
  readonly view: PagesView;
  readonly paper: PaperState;
  /** From 1. */
  readonly number: number;
  readonly places: readonly PagePlace[];
}

/** One page: its picture, its text to be selected, and the boxes around what is pointed at. */
export function Sheet({ view, paper, number, places }: SheetProps) {
  const { pages: words } = view.stage.words;
  const page = paper.pages[number - 1]!;
  const sheet = useRef<HTMLElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const drawn = useDrawn(view, paper, number, useNear(sheet), sheet).value;
  const pieces = (drawn.kind === 'picture' && drawn.text?.pieces) || [];
  const pointer = usePlacePointer(view, places, number);
  const keys = usePlaceKeys(view, places, number, { pieces, height: page.height });
  const flash = view.flash.value;
  const flashed = flash?.name === paper.name ? flash.places.filter((place) => place.page === number) : [];
  const changed = view.changed.value.get(paper.name)?.includes(number) ?? false;

  useLayoutEffect(() => {
    holder.current?.replaceChildren(...shownOf(drawn));
  }, [drawn]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a page is no set of form fields
    <section
      ref={sheet}
      class="sheet"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its lines are gone through by arrow keys
      tabIndex={0}
      aria-roledescription={words.pageKind}
      aria-label={`${words.page(words.names[paper.name], number, paper.pages.length)}${changed ? ` (${words.changed})` : ''}`}
      aria-describedby="page-keys"
      data-sheet={`${paper.name} ${number}`}
      data-digest={page.digest}
      data-drawn={drawn.kind === 'picture' ? drawn.digest : undefined}
      data-changed={changed}
      style={{ '--width': page.width, '--height': page.height }}
      {...pointer.handlers}
      {...keys.handlers}
    >
      <div class="sheet-picture" ref={holder} />
      {drawn.kind === 'failed' && <p class="sheet-undrawn">{words.undrawn}</p>}
      {pointer.place.value && <PlaceBox kind="hover" place={pointer.place.value} page={page} />}
      {keys.place.value && <PlaceBox kind="cursor" place={keys.place.value} page={page} />}
      {flashed.map((place) => (
        <PlaceBox kind="flash" place={place} page={page} key={`${place.x} ${place.y}`} />
      ))}
      {changed && (
        <span class="sheet-mark" aria-hidden="true">
          {words.changed}
        </span>
      )}
    </section>
  );
}

function shownOf(drawn: Drawn): readonly Node[] {
  if (drawn.kind !== 'picture') return [];
  return drawn.text ? [drawn.canvas, drawn.text.layer] : [drawn.canvas];
}
