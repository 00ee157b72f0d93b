import type { PagesView } from './view.ts';
import { largest, smallest, stepped, type Zoom } from './zoom.ts';

/** The buttons that show pages larger or smaller. */
export function ZoomControl({ view }: { readonly view: PagesView }) {
  const { pages: words } = view.stage.words;
  const percent = view.percent.value;
  const to = (zoom: Zoom) => () => {
    view.zoom.value = zoom;
  };
  const { kind } = view.zoom.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are no form fields
    <div class="zoom" role="group" aria-label={words.zoom}>
      <button
        type="button"
        class="button icon"
        aria-label={words.zoomOut}
        title={`${words.zoomOut} (Ctrl −)`}
        disabled={percent <= smallest}
        onClick={to(stepped(percent, 'out'))}
      >
        −
      </button>
      <output class="zoom-percent" aria-label={words.zoom}>
        {percent}%
      </output>
      <button
        type="button"
        class="button icon"
        aria-label={words.zoomIn}
        title={`${words.zoomIn} (Ctrl +)`}
        disabled={percent >= largest}
        onClick={to(stepped(percent, 'in'))}
      >
        +
      </button>
      <button type="button" class="button" aria-pressed={kind === 'width'} onClick={to({ kind: 'width' })}>
        {words.fitWidth}
      </button>
      <button type="button" class="button" aria-pressed={kind === 'page'} onClick={to({ kind: 'page' })}>
        {words.fitPage}
      </button>
    </div>
  );
}
