import { useEffect, useRef } from 'preact/hooks';
import type { Stage } from '../stage.ts';
import { showLine } from './keys.ts';

/** The text of the input, to be edited. */
export function Editor({ stage: { buffer, focus, words } }: { readonly stage: Stage }) {
  const place = useRef<HTMLDivElement>(null);
  const { view } = buffer;
  useEffect(() => {
    if (!view) return;
    place.current?.append(view.dom);
    return () => view.dom.remove();
  }, [view]);
  return (
    <section class="editor">
      <div class="editor-text" ref={place} />
      <footer class="editor-foot">
        <p>{words.editor.help}</p>
        <button type="button" class="button" onClick={() => view && showLine(view, buffer, focus)}>
          {words.editor.showOnPages}
        </button>
      </footer>
    </section>
  );
}
