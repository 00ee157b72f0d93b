/** How large pages are shown: as wide as the view, whole in the view, or in percent of their size on paper (96 px to the inch). */
export type Zoom =
  | { readonly kind: 'width' }
  | { readonly kind: 'page' }
  | { readonly kind: 'percent'; readonly percent: number };

interface Size {
  readonly width: number;
  readonly height: number;
}

export const smallest = 50;
export const largest = 400;
const steps: readonly number[] = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 350, 400];

/** A page as wide as a view on a very large screen would be too large to read. */
const widest = 200;
const pxPerPt = 96 / 72;

/** The CSS pixels that a pt of a page takes. `page` is the page's size in pt, `room` that of the view in px. */
export function scaleOf(zoom: Zoom, page: Size, room: Size): number {
  return (percentOf(zoom, page, room) / 100) * pxPerPt;
}

/** The percentage that a zoom comes to. */
export function percentOf(zoom: Zoom, page: Size, room: Size): number {
  if (zoom.kind === 'percent') return within(zoom.percent, smallest, largest);
  const across = (100 * room.width) / (page.width * pxPerPt);
  if (zoom.kind === 'width') return within(across, 25, widest);
  return within(Math.min(across, (100 * room.height) / (page.height * pxPerPt)), 25, largest);
}

/** The next larger or smaller step from a percentage that need not be one. */
export function stepped(percent: number, direction: 'in' | 'out'): Zoom {
  const next =
    direction === 'in' ? steps.find((step) => step > percent + 0.5) : steps.findLast((step) => step < percent - 0.5);
  return { kind: 'percent', percent: next ?? (direction === 'in' ? largest : smallest) };
}

export function writeZoom(zoom: Zoom): string {
  return zoom.kind === 'percent' ? String(zoom.percent) : zoom.kind;
}

/** What was kept by `writeZoom`; as wide as the view where nothing sensible was. */
export function readZoom(kept: string | undefined): Zoom {
  if (kept === 'page') return { kind: 'page' };
  const percent = Number(kept);
  return percent >= smallest && percent <= largest ? { kind: 'percent', percent } : { kind: 'width' };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
