import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { PagesView } from './view.ts';

/** Around a page, in px: style/pages.css has the same. */
const margin = 16;
/** The head of a paper, which stays over its pages, in rem. */
const head = 3;

/** Measures the room for a page, and how fine the screen is, now and whenever they change. */
export function useRoom(view: PagesView, scroll: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = scroll.current;
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const room = {
        width: Math.max(0, clientWidth - 2 * margin),
        height: Math.max(0, clientHeight - head * rem - 2 * margin),
      };
      const { width, height } = view.room.peek();
      if (room.width !== width || room.height !== height) view.room.value = room;
    };
    const refine = () => {
      view.density.value = devicePixelRatio;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('resize', refine);
    return () => {
      observer.disconnect();
      removeEventListener('resize', refine);
    };
  }, [view, scroll]);
}
