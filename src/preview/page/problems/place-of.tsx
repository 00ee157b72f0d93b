import type { Spot } from '../../contract.ts';
import type { Stage } from '../stage.ts';
import { show, shown } from './show.ts';

interface PlaceOfProps {
  readonly stage: Stage;
  readonly spot: Spot | undefined;
  readonly field?: string | undefined;
}

/** A place of the input as a button that shows it, with the field's name if it is known; another as words. */
export function PlaceOf({ stage, spot, field }: PlaceOfProps) {
  const { problems: words } = stage.words;
  const stretch = shown(spot);
  if (stretch)
    return (
      <button type="button" class="place" title={words.show} onClick={() => show(stretch, stage)}>
        {field !== undefined && (
          <>
            <strong>{field}</strong> ·{' '}
          </>
        )}
        {words.line(stretch.line)}
      </button>
    );
  return spot ? <span class="place-elsewhere">{words.place(spot.file, spot.stretch?.line)}</span> : null;
}
