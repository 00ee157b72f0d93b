import type { Spot, Stretch } from '../../contract.ts';
import type { Stage } from '../stage.ts';

/** Shows a stretch of the text on the pages and in the editor; the editor last, since it takes the focus. */
export function show(stretch: Stretch, { buffer, focus, link }: Stage): void {
  focus.onPages.value = { ...buffer.inFile(stretch) };
  if (!link.state.peek()?.readOnly) focus.inText.value = { start: stretch.start, end: stretch.end };
}

/** The stretch of a spot that can be shown. */
export function shown(spot: Spot | undefined): NonNullable<Spot['stretch']> | undefined {
  return spot?.inInput ? spot.stretch : undefined;
}
