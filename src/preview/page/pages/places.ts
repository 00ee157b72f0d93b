import type { PagePlace, Stretch } from '../../contract.ts';

/** In pt from the page's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The place under a point of a page: where lines reach into each other, the one whose middle is nearest, and of those on one line the
 * smallest.
 */
export function placeAt(places: readonly PagePlace[], page: number, point: Point): PagePlace | undefined {
  return places
    .filter((place) => place.page === page && holds(place, point))
    .sort((a, b) => offMiddle(a, point) - offMiddle(b, point) || a.width * a.height - b.width * b.height)[0];
}

function holds({ x, y, width, height }: PagePlace, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

/** In whole pt, since places of one line may differ in height by a hair. */
function offMiddle({ y, height }: PagePlace, point: Point): number {
  return Math.round(Math.abs(point.y - (y + height / 2)));
}

/** The places that show a part of a stretch of the input. A stretch without length counts where it touches. */
export function placesShowing(places: readonly PagePlace[], stretch: Stretch): readonly PagePlace[] {
  const met = places.filter(({ input }) => input && overlaps(input, stretch));
  return met.length > 0 ? met : places.filter(({ input }) => input && touches(input, stretch));
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function touches(a: Stretch, b: Stretch): boolean {
  return (a.start === a.end || b.start === b.end) && a.start <= b.end && b.start <= a.end;
}

/** The places of a page in reading order, without those that lead nowhere. */
export function placesOn(places: readonly PagePlace[], page: number): readonly PagePlace[] {
  return places.filter((place) => place.page === page && (place.input || place.template));
}
