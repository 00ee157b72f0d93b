import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DocumentName } from '../../../model/diagnostic.ts';
import { type Anchor, anchorAt, moved, type PageBox, topOf } from './anchor.ts';
import type { Flash, PagesView } from './view.ts';

/**
 * Keeps the place that is read: over a rebuild, over a zoom, and in each paper while another is shown. Also scrolls to what flashes.
 * @returns what has to hear of scrolling
 */
export function usePlaceKept(view: PagesView, scroll: RefObject<HTMLElement | null>): () => void {
  const last = useRef<Anchor | undefined>(undefined);
  const ofPaper = useRef(new Map<DocumentName, Anchor>());
  /** Where the view was put by us: that is no place that somebody chose, and rounding must not make it wander. */
  const put = useRef(0);
  /** Where the middle of the view lies across the content, as a share of that. */
  const across = useRef(0.5);
  const tab = view.tab.value;
  const papers = view.papers.value;
  const scale = view.scale.value;
  const flash = view.flash.value;

  useLayoutEffect(() => {
    const element = scroll.current;
    if (!element || view.room.peek().width === 0) return;
    const kept = tab === 'all' ? last.current : ofPaper.current.get(tab);
    const anchor = kept && moved(kept, papers);
    if (anchor) remember(anchor);
    element.scrollTop = (anchor && topOf(anchor, boxesIn(element))) ?? 0;
    element.scrollLeft = across.current * element.scrollWidth - element.clientWidth / 2;
    put.current = element.scrollTop;
  }, [tab, papers, scale]);

  useLayoutEffect(() => {
    if (flash && scroll.current) scrollToFlash(scroll.current, flash, view.scale.peek());
  }, [flash]);

  function remember(anchor: Anchor): void {
    last.current = anchor;
    ofPaper.current.set(anchor.name, anchor);
  }

  return () => {
    const element = scroll.current;
    if (!element) return;
    across.current = (element.scrollLeft + element.clientWidth / 2) / element.scrollWidth;
    if (Math.abs(element.scrollTop - put.current) < 1) return;
    put.current = Number.NaN;
    const anchor = anchorAt(boxesIn(element), element.scrollTop);
    if (anchor) remember(anchor);
  };
}

function sheetsIn(scroll: HTMLElement): readonly HTMLElement[] {
  return [...scroll.querySelectorAll<HTMLElement>('[data-sheet]')];
}

function boxesIn(scroll: HTMLElement): readonly PageBox[] {
  const origin = scroll.getBoundingClientRect().top - scroll.scrollTop;
  return sheetsIn(scroll).map((sheet) => {
    const { top, height } = sheet.getBoundingClientRect();
    const [name, page] = (sheet.dataset.sheet ?? '').split(' ');
    return {
      name: name as DocumentName,
      page: Number(page),
      digest: sheet.dataset.digest ?? '',
      top: top - origin,
      height,
    };
  });
}

/** Brings the first of the places a third down into the view, unless it is well in view already. */
function scrollToFlash(scroll: HTMLElement, { name, places: [first] }: Flash, scale: number): void {
  const sheet = first && sheetsIn(scroll).find((each) => each.dataset.sheet === `${name} ${first.page}`);
  if (!sheet) return;
  const { top, height } = scroll.getBoundingClientRect();
  const at = sheet.getBoundingClientRect().top + first.y * scale - top;
  if (at < height / 8 || at > (height * 3) / 4) scroll.scrollTop += at - height / 3;
}
