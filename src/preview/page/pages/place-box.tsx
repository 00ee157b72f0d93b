import type { PagePlace, PageState } from '../../contract.ts';

interface PlaceBoxProps {
  readonly kind: 'hover' | 'cursor' | 'flash';
  readonly place: PagePlace;
  readonly page: PageState;
}

/** A box around a place, in shares of the page so that it stands right at any zoom. */
export function PlaceBox({ kind, place, page }: PlaceBoxProps) {
  const style = {
    left: share(place.x, page.width),
    top: share(place.y, page.height),
    width: share(place.width, page.width),
    height: share(place.height, page.height),
  };
  return <div class="place-box" data-kind={kind} style={style} />;
}

function share(length: number, whole: number): string {
  return `${(100 * length) / whole}%`;
}
