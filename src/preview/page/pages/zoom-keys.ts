import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PagesView } from './view.ts';
import { stepped, type Zoom } from './zoom.ts';

/** Ctrl with +, − and 0, and with the wheel, act on the pages where the mouse or the keyboard is over them; elsewhere they are the browser's. */
export function useZoomKeys(view: PagesView, region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const isOver = () => region.current?.matches(':hover') || region.current?.contains(document.activeElement);
    const onKey = (event: KeyboardEvent) => {
      const zoom = zoomOf(event, view.percent.peek());
      if (!zoom || !isOver()) return;
      event.preventDefault();
      view.zoom.value = zoom;
    };
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      view.zoom.value = stepped(view.percent.peek(), event.deltaY < 0 ? 'in' : 'out');
    };
    document.addEventListener('keydown', onKey, { signal });
    region.current?.addEventListener('wheel', onWheel, { signal, passive: false });
    return () => control.abort();
  }, [view, region]);
}

function zoomOf({ ctrlKey, metaKey, altKey, key }: KeyboardEvent, percent: number): Zoom | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  if (key === '+' || key === '=') return stepped(percent, 'in');
  if (key === '-' || key === '_') return stepped(percent, 'out');
  return key === '0' ? { kind: 'width' } : undefined;
}
